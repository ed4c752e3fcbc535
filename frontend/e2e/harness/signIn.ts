import { expect, type Page } from "@playwright/test";
import type { GitHub } from "./github.ts";
import { type Server, startServer } from "./server.ts";

export const app = { id: "callboard", secret: "known to the tests" };

/** Who can sign in at the GitHub of the tests: a member of the organization that is let in, and one who is not. */
export const people = {
  mona: {
    id: 583231,
    login: "octocat",
    name: "Mona Lisa",
    email: "mona@acme.io",
    organizations: ["acme"],
  },
  stranger: { id: 99, login: "stranger", name: "A Stranger", email: "s@else.io" },
};

/** Starts a Callboard to which members of acme sign in with GitHub. `more` are further settings below auth. */
export async function startWithGitHub(github: GitHub, more = ""): Promise<Server> {
  const server = await startServer(
    `auth:
  providers:
    - type: github
      clientId: ${app.id}
      clientSecret: ${app.secret}
      allowedOrganizations: [acme]
${more}sources:
  files:
    - { path: ./files }
`,
    github,
  );
  await github.addApp(app, server.url);
  await Promise.all(Object.values(people).map(github.addUser));
  return server;
}

/** Goes through GitHub from the sign-in page, which must be open. */
export async function signInAs(page: Page, login: string) {
  await page.getByRole("link", { name: "Continue with GitHub" }).click();
  await page.getByLabel("Username").fill(login);
  await page.getByRole("button", { name: "Authorize" }).click();
}

/** Opens a page of `server` as Mona. */
export async function openAsMona(page: Page, server: Server, path: string) {
  await page.goto(server.url + path);
  await signInAs(page, people.mona.login);
  await expect(page.getByRole("button", { name: "Account of Mona Lisa" })).toBeVisible();
}
