import type { Locator } from "@playwright/test";
import { expect, expectAccessible, test } from "./harness/fixtures.ts";
import { startOpenIdProvider } from "./harness/oidc.ts";
import { nothing, type Server, startServer } from "./harness/server.ts";
import { app, openAsMona, people, signInAs, startWithGitHub } from "./harness/signIn.ts";

let server: Server;

test.beforeAll(async ({ github }) => {
  server = await startWithGitHub(github, "  guest: true\n");
});
test.afterAll(() => server.stop());

const owned = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: till }
spec: { type: service, lifecycle: production, owner: user:default/octocat }
`;

/** The picture is there and drawn, not only asked for. */
async function expectPicture(place: Locator) {
  const picture = place.locator('img[src^="/avatars/"]');
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth))
    .toBeGreaterThan(0);
}

test("the tutorial: one signs in with GitHub, sees who one is, registers, and is the owner", async ({
  page,
  github,
}) => {
  test.setTimeout(240_000);
  await github.push("acme/till", { "catalog-info.yaml": owned });
  const main = page.locator("#main");
  const title = (name: string) => page.getByRole("heading", { level: 1, name, exact: true });

  // Signing in leads back to where one wanted to go.
  await page.goto(`${server.url}/settings`);
  await expect(page.getByRole("heading", { name: "Sign in to Callboard" })).toBeVisible();
  await signInAs(page, "octocat");
  await expect(page).toHaveURL(`${server.url}/settings`);

  // Name, e-mail address and picture, as GitHub told them; what one may do, and what is one's own.
  await expect(main.getByText("Mona Lisa", { exact: true }).first()).toBeVisible();
  await expect(main.getByText("mona@acme.io")).toBeVisible();
  await expectPicture(main);
  await expect(main.getByText("GitHub", { exact: true })).toBeVisible();
  await expect(main.getByText("Editor: reads and registers")).toBeVisible();
  await expect(main.getByRole("link", { name: "octocat" })).toBeVisible();
  await main.getByRole("link", { name: "Show what is yours" }).click();
  await expect(page.getByRole("heading", { name: "Nothing is yours yet" })).toBeVisible();
  await expect(main.getByText("user:default/octocat")).toBeVisible();

  // A file that names one as its owner is registered.
  await page.getByRole("link", { name: "Register", exact: true }).click();
  await page
    .getByRole("textbox", { name: "Where is it?" })
    .fill("https://github.com/acme/till/blob/main/catalog-info.yaml");
  await page.getByRole("button", { name: "Continue" }).click();
  await page.getByRole("button", { name: "Import 1 entity" }).click();
  await expect(page).toHaveURL(/\/catalog\/component\/default\/till$/);
  await expect(title("till")).toBeVisible();

  // The owner is oneself, with all that one owns.
  await main.locator("header").getByRole("link", { name: "Mona Lisa" }).click();
  await expect(page).toHaveURL(/\/catalog\/user\/default\/octocat$/);
  await expect(title("Mona Lisa")).toBeVisible();
  await expectPicture(main.locator("header"));
  await expect(main.getByRole("link", { name: "mona@acme.io" })).toBeVisible();
  const owns = page.getByRole("region", { name: "Owns", exact: true });
  await expect(owns.getByRole("listitem")).toHaveCount(1);
  await expect(owns.getByRole("link", { name: "till" })).toBeVisible();

  // And the catalog knows what is one's own.
  await page
    .getByRole("navigation", { name: "Main" })
    .getByRole("link", { name: "Catalog" })
    .click();
  await page.getByRole("link", { name: "Owned", exact: true }).click();
  await expect(main.getByText("1 entity")).toBeVisible();
  await expect(main.getByRole("row").getByRole("link", { name: "till" })).toBeVisible();

  // Who did it stands in the log.
  await page.goto(`${server.url}/activity`);
  await expect(main.getByRole("link", { name: "till" })).toBeVisible();
  await expect(main.getByText("octocat").first()).toBeVisible();
});

test("a picture that cannot be had gives way to initials", async ({ browser, github }) => {
  const down = { id: 404, login: "faceless", name: "Noah Picture", email: "n@acme.io" };
  await github.addUser({ ...down, organizations: ["acme"] });
  await github.break({ prefix: `/avatars/u/${down.id}`, status: 502 });
  const page = await (await browser.newContext()).newPage(); // its console may tell of the missing picture
  await page.goto(`${server.url}/settings`);
  await signInAs(page, down.login);
  await expect(page.locator("#main").getByText("NP", { exact: true })).toBeVisible();
  await expect(page.locator("#main img")).toHaveCount(0);
  await github.mend();
});

test("one comes back to the very address, filters and all", async ({ page }) => {
  await page.goto(`${server.url}/catalog?kind=api&sort=-owner`);
  await signInAs(page, "octocat");
  await expect(page).toHaveURL(`${server.url}/catalog?kind=api&sort=-owner`);
});

test("a guest looks around and is offered nothing else", async ({ page }) => {
  await page.goto(`${server.url}/sources`);
  await page.getByRole("button", { name: "Look around as a guest" }).click();
  await expect(page).toHaveURL(`${server.url}/sources`);
  await expect(page.getByRole("heading", { level: 1, name: "Sources" })).toBeVisible();
  await expect(page.getByRole("button", { name: /Account of/ })).toBeVisible();
  await expect(page.getByRole("link", { name: "Register" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Read all now" })).toHaveCount(0);
  await page.goto(`${server.url}/settings?tab=tokens`);
  await expect(page.getByRole("heading", { name: "Guests have no tokens" })).toBeVisible();
  await page.goto(`${server.url}/register`);
  await expect(page.getByRole("heading", { name: /takes the role editor/ })).toBeVisible();
});

test("signing out leads to the sign-in page, and back is no way in", async ({ page }) => {
  await openAsMona(page, server, "/sources");
  await page.getByRole("button", { name: "Account of Mona Lisa" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in to Callboard" })).toBeVisible();
  await page.goto(`${server.url}/sources`);
  await expect(page.getByRole("heading", { name: "Sign in to Callboard" })).toBeVisible();
});

test("keys are enough", async ({ page }) => {
  await page.goto(`${server.url}/catalog`);
  await page.getByRole("link", { name: "Continue with GitHub" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByLabel("Username").waitFor();
  await page.keyboard.type("octocat");
  await page.keyboard.press("Enter");
  const account = page.getByRole("button", { name: "Account of Mona Lisa" });
  await account.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Settings" })).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/settings\?tab=sessions$/);
});

test.describe("a way in that does not work out", () => {
  // The refusing pages answer with a status that says so.
  test.use({ expectedErrors: /status of (401|403)/ });

  test("who is in no organization that is let in is told so", async ({ page }) => {
    await page.goto(server.url);
    await signInAs(page, people.stranger.login);
    await expect(page.getByRole("heading", { name: "You cannot come in yet" })).toBeVisible();
    await expect(page.getByText("stranger, who is not in acme")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "To the start page" }).click();
    await expect(page.getByRole("heading", { name: "Sign in to Callboard" })).toBeVisible();
  });

  test("who says no at the provider can begin again", async ({ page }) => {
    await page.goto(server.url);
    await page.getByRole("link", { name: "Continue with GitHub" }).click();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect(page.getByRole("heading", { name: "GitHub did not sign you in" })).toBeVisible();
    await expectAccessible(page);
  });
});

test("OpenID Connect: a provider that was down, somebody whom it lets in, somebody whom nobody knows", async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const provider = await startOpenIdProvider();
  const own = await startServer(`auth:
  providers:
    - type: oidc
      id: sso
      name: Acme SSO
      issuer: ${provider.issuer}
      clientId: ${app.id}
      clientSecret: ${app.secret}
  roles:
    admin: ["sso:jane"]
${nothing()}`);
  const open = async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${own.url}/sources`);
    return page;
  };
  const signIn = async (page: Awaited<ReturnType<typeof open>>, login: string) => {
    await page.getByRole("link", { name: "Continue with Acme SSO" }).click();
    await page.locator("[name=login]").fill(login);
    await page.locator("[name=password]").fill("whatever");
    await page.getByRole("button", { name: "Sign-in" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
  };
  try {
    const jane = await open();
    const down = jane.getByText("Acme SSO does not answer at the moment");
    await expect(down).toBeVisible();
    await expectAccessible(jane);
    provider.open(app, own.url);
    await expect(async () => {
      await jane.reload();
      await expect(down).toHaveCount(0, { timeout: 1000 });
    }).toPass({ timeout: 90_000 });
    await signIn(jane, "jane");
    await expect(jane).toHaveURL(`${own.url}/sources`);
    await jane.goto(`${own.url}/settings`);
    await expect(jane.locator("#main").getByText("Jane Doe")).toBeVisible();
    await expect(jane.locator("#main").getByText("jane@acme.io")).toBeVisible();
    await expect(jane.getByText("Admin: does everything")).toBeVisible();

    const joe = await open();
    await signIn(joe, "joe");
    await expect(joe.getByRole("heading", { name: "You cannot come in yet" })).toBeVisible();
    await expect(joe.getByText('admin: ["sso:joe"]')).toBeVisible();
    await expectAccessible(joe);
  } finally {
    await own.stop();
    await provider.stop();
  }
});

test("the sign-in page, wide and narrow", async ({ page }) => {
  await page.goto(`${server.url}/catalog/component/default/a-name-that-is-rather-long-for-a-phone`);
  await expect(page.getByRole("link", { name: "Continue with GitHub" })).toBeVisible();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 700 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
