import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./harness/fixtures.ts";
import type { Server } from "./harness/server.ts";
import { openAsMona, people, signInAs, startWithGitHub } from "./harness/signIn.ts";

const jane = {
  id: 2,
  login: "jane",
  name: "Jane Doe",
  email: "j@acme.io",
  organizations: ["acme"],
};
const till = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: till, title: Till }
spec: { type: service, lifecycle: production, owner: user:default/octocat }
`;
const address = "https://github.com/acme/till/blob/main/catalog-info.yaml";

let server: Server;

test.beforeAll(async ({ github, browser }) => {
  server = await startWithGitHub(github, `  roles:\n    admin: ["github:${people.mona.id}"]\n`);
  await github.addUser(jane);
  await github.push("acme/till", { "catalog-info.yaml": till });

  const stranger = await browser.newPage();
  await stranger.goto(server.url);
  await signInAs(stranger, people.stranger.login);
  await stranger.getByRole("heading", { name: "You cannot come in yet" }).waitFor();
  await stranger.close();

  const mona = await browser.newPage();
  await openAsMona(mona, server, "/settings");
  await ask(
    mona,
    `mutation { registerLocations(input: { urls: ["${address}"] }) { locations { url } } }`,
  );
  await makeToken(mona, "ci/payments");
  await mona.close();
});
test.afterAll(() => server.stop());

test("an admin sees what was done, and by whom", async ({ page }) => {
  await openAsMona(page, server, "/settings");
  await page.getByRole("link", { name: "Audit" }).click();
  await expect(page).toHaveURL(`${server.url}/settings?tab=audit`);
  const audit = page.getByRole("region", { name: "Audit" });
  await expect(audit.getByRole("heading", { name: "Today" })).toBeVisible();
  await expect(row(page, "Mona Lisa made the token ci/payments")).toContainText(/just now|min ago/);
  await expect(row(page, "Mona Lisa made the token ci/payments")).toContainText("from 127.0.0.1");
  await expect(row(page, "Mona Lisa made the token")).toContainText("may CATALOG_READ; until");
  await expect(row(page, `Mona Lisa registered ${address}`)).toContainText("1 created");
  await expect(row(page, "stranger was not let in: not in acme")).toBeVisible();
  await expect(row(page, "became the user Mona Lisa by signing in")).toBeVisible();
  await expect(row(page, /Mona Lisa signed in with Chrome/).first()).toBeVisible();
});

test("from a deed one comes to what it was done to", async ({ page }) => {
  await openAsMona(page, server, "/settings?tab=audit");
  const registered = row(page, `Mona Lisa registered ${address}`);
  await registered.getByRole("link", { name: /^revision \d+$/ }).click();
  await expect(page).toHaveURL(/\/activity\?revision=\d+$/);
  await expect(page.getByRole("link", { name: "Till" })).toBeVisible();
  await expect(page.getByRole("heading", { name: /changes?$/ })).toHaveCount(1);
  await page.getByRole("link", { name: /alone: show all$/ }).click();
  await expect(page).toHaveURL(`${server.url}/activity`);
  await expect(page.getByRole("heading", { name: /changes?$/ })).not.toHaveCount(1);

  await page.goto(`${server.url}/settings?tab=audit`);
  await registered.getByRole("link", { name: address }).click();
  await expect(page).toHaveURL(/\/sources\?/);
  await expect(page.getByRole("heading", { name: "Declares" })).toBeVisible();
});

test("the address narrows it, and back is the list before", async ({ page }) => {
  await openAsMona(page, server, "/settings?tab=audit");
  await expect(row(page, "stranger was not let in")).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("PAYMENTS");
  await expect(page).toHaveURL(`${server.url}/settings?tab=audit&q=PAYMENTS`);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("link", { name: "Clear" }).click();

  await page.getByRole("combobox", { name: "Action" }).click();
  await page.getByRole("option", { name: "Refused at the sign-in" }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(`${server.url}/settings?tab=audit&action=session_refuse`);
  await expect(rows(page)).toHaveCount(1);
  await expect(row(page, "stranger was not let in")).toBeVisible();
  await page.goBack();
  await expect(rows(page)).not.toHaveCount(1);

  await page.getByRole("combobox", { name: "Actor" }).click();
  await page.getByRole("option", { name: "octocat", exact: true }).click();
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(`${server.url}/settings?tab=audit&actor=user:default/octocat`);
  await expect(row(page, "stranger was not let in")).toHaveCount(0);
  await expect(row(page, "Mona Lisa made the token ci/payments")).toBeVisible();

  await page.goto(`${server.url}/settings?tab=audit&q=zzz`);
  await expect(page.getByRole("heading", { name: "Nothing of that sort" })).toBeVisible();
  await page.getByRole("link", { name: "Show all" }).click();
  await expect(rows(page).first()).toBeVisible();
});

test("keys are enough for all that was noted, and the request is copied", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await openAsMona(page, server, "/settings?tab=audit&action=catalog_register");
  const details = page.getByRole("button", { name: "Registered: all that was noted" });
  await details.focus();
  await page.keyboard.press("Enter");
  await expect(details).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText(/^[0-9a-f]{64}$/)).toBeVisible(); // of what it brought; before, there was nothing
  await page.keyboard.press("Tab"); // the address
  const copy = page.getByRole("button", { name: /^Copy [A-Z2-7]{26}$/ });
  await copy.focus();
  await page.keyboard.press("Enter");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^[A-Z2-7]{26}$/);
  await page.getByRole("link", { name: "Only what octocat did" }).click();
  await expect(page).toHaveURL(/actor=user:default\/octocat/);
});

test("an editor is told that it is for admins, and by nobody what was done", async ({ page }) => {
  await page.goto(`${server.url}/settings`);
  await signInAs(page, jane.login);
  await expect(page.getByRole("link", { name: "Access tokens" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Audit" })).toHaveCount(0);
  await page.goto(`${server.url}/settings?tab=audit`);
  await expect(page.getByRole("heading", { name: "The audit is for admins" })).toBeVisible();
  await expect(page.getByText("Your role is editor")).toBeVisible();
  await expect(rows(page)).toHaveCount(0);
  await expectAccessible(page);
  const answer = await ask(page, `{ audit { nodes { subject } } }`);
  expect(answer).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
});

test("where nobody has done anything, it says what will stand there", async ({
  page,
  emptyServer,
}) => {
  await page.goto(`${emptyServer.url}/settings?tab=audit`);
  await expect(page.getByRole("heading", { name: "Nobody has done anything yet" })).toBeVisible();
  await expectAccessible(page);
});

test.describe("a server that fails", () => {
  test.use({ expectedErrors: /status of 500/ });

  test("it says so, and can be asked again", async ({ page, emptyServer }) => {
    const broken = (url: URL) => url.pathname === "/graphql";
    await page.route(broken, (route) =>
      route.request().postData()?.includes("AuditPage")
        ? route.fulfill({ status: 500, body: "" })
        : route.continue(),
    );
    await page.goto(`${emptyServer.url}/settings?tab=audit`);
    await expect(page.getByRole("heading", { name: "The audit could not be read" })).toBeVisible();
    await expectAccessible(page);
    await page.unroute(broken);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { name: "Nobody has done anything yet" })).toBeVisible();
  });
});

test("the audit with all that was noted, wide and narrow", async ({ page }) => {
  await openAsMona(page, server, "/settings?tab=audit");
  await page.getByRole("button", { name: "Registered: all that was noted" }).click();
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 800 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

test("its filters", async ({ page }) => {
  await openAsMona(page, server, "/settings?tab=audit&q=payments");
  await page.getByRole("combobox", { name: "Actor" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page);
});

// The last, for it makes the list long.
test("older deeds come as one scrolls", async ({ page }) => {
  await openAsMona(page, server, "/settings");
  for (let i = 0; i < 70; i++) await makeToken(page, `scrolled ${i}`);
  await page.goto(`${server.url}/settings?tab=audit&action=token_create`);
  await expect(row(page, "made the token scrolled 69")).toBeVisible();
  const first = await rows(page).count();
  expect(first).toBeLessThan(70);
  await expect(async () => {
    await page.mouse.move(500, 500);
    await page.mouse.wheel(0, 5000);
    await expect(row(page, "made the token ci/payments")).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(rows(page)).toHaveCount(71);
  await expect(page.getByRole("button", { name: "Show older" })).toHaveCount(0);
});

function rows(page: Page) {
  return page.getByRole("region", { name: "Audit" }).getByRole("listitem");
}

function row(page: Page, text: string | RegExp) {
  return rows(page).filter({ hasText: text });
}

/** Asks the API as whoever is signed in on the page. */
function ask(page: Page, query: string): Promise<unknown> {
  return page.evaluate(async (text) => {
    const headers = { "content-type": "application/json" };
    const body = JSON.stringify({ query: text });
    return (await fetch("/graphql", { method: "POST", headers, body })).json();
  }, query);
}

function makeToken(page: Page, name: string) {
  const input = `{ name: "${name}", scopes: [CATALOG_READ] }`;
  return ask(page, `mutation { createAccessToken(input: ${input}) { errors { message } } }`);
}
