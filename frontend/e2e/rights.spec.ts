import type { Page } from "@playwright/test";
import { expect, test } from "./harness/fixtures.ts";
import type { Server } from "./harness/server.ts";
import { people, signInAs, startWithGitHub } from "./harness/signIn.ts";

const roles = `  guest: true
  roles: { default: viewer, editor: ["github:583231"], admin: ["github:1"] }
`;
const admin = { id: 1, login: "root", name: "Ada Admin", email: "ada@acme.io" };
const viewer = { id: 3, login: "vera", name: "Vera Viewer", email: "vera@acme.io" };
const descriptor = (name: string, owner: string) => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: ${name} }
spec: { type: service, lifecycle: production, owner: "${owner}" }
`;
const place = (name: string) => `https://github.com/acme/${name}/blob/main/catalog-info.yaml`;

// Many pages, one after the other.
test.describe.configure({ timeout: 240_000 });

let server: Server;

test.beforeAll(async ({ github, browser }) => {
  server = await startWithGitHub(github, roles);
  for (const person of [admin, viewer]) {
    await github.addUser({ ...person, organizations: ["acme"] });
  }
  await github.push("acme/verandah", {
    "catalog-info.yaml": descriptor("verandah", "user:default/vera"),
  });
  await github.push("acme/lobby", {
    "catalog-info.yaml": descriptor("lobby", "user:default/octocat"),
  });
  const page = await (await browser.newContext()).newPage();
  for (const name of ["verandah", "lobby"]) {
    await page.goto(`${server.url}/register?url=${place(name)}`);
    if (name === "verandah") await signInAs(page, people.mona.login);
    await page.getByRole("button", { name: "Import 1 entity" }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  }
  await page.context().close();
});
test.afterAll(() => server.stop());

/** What is offered to whoever is signed in. */
type Offers = {
  /** Registering and reading everything. */
  register: boolean;
  /** The deeds on the rows of verandah, which is Vera's, and of lobby, which is Mona's. */
  verandah: string[];
  lobby: string[];
  /** Reading those two from their own pages. */
  refresh: { verandah: boolean; lobby: boolean };
};

async function expectOffers(page: Page, offers: Offers) {
  await page.goto(`${server.url}/sources`);
  for (const name of ["verandah", "lobby"] as const) {
    const row = page.getByRole("row").filter({ hasText: place(name) });
    await expect(row).toBeVisible();
    await expectDeeds(page, row.getByRole("button", { name: /What can be done/ }), offers[name]);
  }
  await expect(page.getByRole("link", { name: "Register" })).toHaveCount(Number(offers.register));
  await expect(page.getByRole("button", { name: "Read all now" })).toHaveCount(
    Number(offers.register),
  );
  for (const name of ["verandah", "lobby"] as const) {
    await page.goto(`${server.url}/catalog/component/default/${name}`);
    await expect(page.getByRole("link", { name: "View source" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Refresh" })).toHaveCount(
      Number(offers.refresh[name]),
    );
  }
  await page.goto(`${server.url}/catalog/component/default/nothing-of-that-name`);
  await expect(page.getByRole("heading", { name: "To declare it" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Register a file" })).toHaveCount(
    Number(offers.register),
  );
  await page.goto(`${server.url}/register`);
  await expect(
    offers.register
      ? page.getByRole("textbox", { name: "Where is it?" })
      : page.getByRole("heading", { name: "Registering takes the role editor" }),
  ).toBeVisible();
}

async function expectDeeds(page: Page, menu: ReturnType<Page["locator"]>, deeds: string[]) {
  if (deeds.length === 0) return expect(menu).toHaveCount(0);
  await menu.click();
  await expect(page.getByRole("menuitem")).toHaveText(deeds);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menuitem")).toHaveCount(0);
}

/** The scopes that a token can be given. */
async function expectScopes(page: Page, scopes: number) {
  await page.goto(`${server.url}/settings?tab=tokens`);
  await page.getByRole("button", { name: "New token" }).click();
  await expect(
    page.getByRole("group", { name: "What may it do?" }).getByRole("checkbox"),
  ).toHaveCount(scopes);
}

const both = ["Read now", "Unregister…"];

test("a guest is offered nothing", async ({ page }) => {
  await page.goto(server.url);
  await page.getByRole("button", { name: "Look around as a guest" }).click();
  await expectOffers(page, {
    register: false,
    verandah: [],
    lobby: [],
    refresh: { verandah: false, lobby: false },
  });
  await page.goto(`${server.url}/catalog?show=owned`);
  await expect(page.getByText("you are nobody in the catalog")).toBeVisible();
});

test("a viewer is offered what is theirs, and may do it", async ({ page }) => {
  await page.goto(server.url);
  await signInAs(page, viewer.login);
  await expect(page).toHaveURL(/\/catalog$/);
  await expectOffers(page, {
    register: false,
    verandah: ["Unregister…"],
    lobby: [],
    refresh: { verandah: true, lobby: false },
  });
  await page.goto(`${server.url}/catalog/component/default/verandah`);
  await page.getByRole("button", { name: "Refresh" }).click();
  await expect(page.getByText(/^Read/)).toBeVisible();
});

test("an editor registers and reads everything, and unregisters what is theirs", async ({
  page,
}) => {
  await page.goto(server.url);
  await signInAs(page, people.mona.login);
  await expect(page).toHaveURL(/\/catalog$/);
  await expectOffers(page, {
    register: true,
    verandah: ["Read now"],
    lobby: both,
    refresh: { verandah: true, lobby: true },
  });
});

test("an admin is offered everything", async ({ page }) => {
  await page.goto(server.url);
  await signInAs(page, admin.login);
  await expect(page).toHaveURL(/\/catalog$/);
  await expectOffers(page, {
    register: true,
    verandah: both,
    lobby: both,
    refresh: { verandah: true, lobby: true },
  });
  await expectScopes(page, 4);
});
