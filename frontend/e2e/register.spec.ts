import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./harness/fixtures.ts";
import { nothing, type Server, startServer } from "./harness/server.ts";

const component = (name: string, more = "") => `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
  description: What ${name} does.
spec:
  type: service
  lifecycle: production
  owner: user:default/guest
${more}`;

const broken = component("no-good").replace("no-good", '"no good name"');

function at(server: Server, url: string): string {
  return `${server.url}/register?url=${url}`;
}

async function countOf(server: Server, name: string): Promise<number> {
  const { entities } = await server.query<{ entities: { totalCount: number } }>(
    `query ($name: String!) { entities(filter: { names: [$name] }) { totalCount } }`,
    { name },
  );
  return entities.totalCount;
}

async function expectNoSidewaysScroll(page: Page) {
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
}

test("a file is looked into, imported, and one ends on its entity", async ({
  page,
  github,
  githubServer,
}) => {
  await github.push("acme/till", { "catalog-info.yaml": component("till") });
  await page.goto(`${githubServer.url}/sources`);
  await page.getByRole("link", { name: "Register", exact: true }).click();
  await page
    .getByRole("textbox", { name: "Where is it?" })
    .fill("https://github.com/acme/till/blob/main/catalog-info.yaml");
  await expect(page.getByText("One file.")).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).click();

  await expect(page.getByRole("heading", { name: "One descriptor file" })).toBeFocused();
  await expect(page.getByText("What till does.")).toBeVisible();
  await expect(page.getByText("New", { exact: true })).toBeVisible();
  expect(await countOf(githubServer, "till")).toBe(0); // nothing was written

  await page.getByRole("button", { name: "Import 1 entity" }).click();
  await expect(page).toHaveURL(/\/catalog\/component\/default\/till$/);
  await expect(page.getByRole("heading", { level: 1, name: "till" })).toBeVisible();
});

test("of a repository's descriptors one chooses; what comes with another is not chosen twice", async ({
  page,
  github,
  githubServer,
}) => {
  const both = `apiVersion: backstage.io/v1alpha1
kind: Location
metadata: { name: ports }
spec: { targets: [./quay/catalog-info.yaml] }
`;
  await github.push("acme/ports", {
    "catalog-info.yaml": both,
    "quay/catalog-info.yaml": component("quay"),
    "crane/catalog-info.yaml": component("crane"),
    "lock/catalog-info.yaml": component("lock"),
  });
  await page.goto(at(githubServer, "https://github.com/acme/ports"));
  await expect(page.getByRole("heading", { name: "4 descriptor files" })).toBeVisible();
  await expect(page.getByText("all of it comes with catalog-info.yaml")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: "quay/catalog-info.yaml" })).not.toBeChecked();
  await page.getByRole("checkbox", { name: "crane/catalog-info.yaml" }).uncheck();
  await page.getByRole("button", { name: "Import 3 entities" }).click();
  await expect(page).toHaveURL(/\/sources$/); // two locations: all of them
  await expect(page.getByText("Imported: 3 created")).toBeVisible();
  expect(await countOf(githubServer, "crane")).toBe(0);

  await page.goto(at(githubServer, "https://github.com/acme/ports"));
  await expect(page.getByText("registered already")).toHaveCount(2);
  await page.getByRole("link", { name: "registered already" }).first().click();
  await expect(page.getByRole("heading", { name: "Declares" })).toBeVisible();
});

test("what would change is shown by its fields, and what is registered says so", async ({
  page,
  github,
  githubServer,
}) => {
  const url = "https://github.com/acme/pump/blob/main/catalog-info.yaml";
  await github.push("acme/pump", { "catalog-info.yaml": component("pump") });
  await githubServer.query(
    `mutation ($url: String!) { registerLocations(input: { urls: [$url] }) { errors { message } } }`,
    { url },
  );
  await github.push("acme/pump", {
    "catalog-info.yaml": component("pump").replace("production", "deprecated"),
  });
  await page.goto(at(githubServer, url));
  await expect(page.getByText("Changed", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: "lifecycle" }).click();
  await expect(page.locator("del", { hasText: "production" })).toBeVisible();
  await expect(page.locator("ins", { hasText: "deprecated" })).toBeVisible();
  await page.getByRole("button", { name: "Read again" }).click();
  await expect(page).toHaveURL(/\/catalog\/component\/default\/pump$/);
  await expect(page.getByText("deprecated").first()).toBeVisible();
});

test("what is wrong is told with its place, and the rest can be imported", async ({
  page,
  github,
  githubServer,
}) => {
  await github.push("acme/mixed", { "catalog-info.yaml": `${broken}---\n${component("mixer")}` });
  await page.goto(at(githubServer, "https://github.com/acme/mixed"));
  await expect(page.getByText("Refused", { exact: true })).toBeVisible();
  await expect(page.getByText('name: "no good name"')).toBeVisible();
  await expect(page.getByRole("link", { name: /catalog-info\.yaml:4/ })).toHaveAttribute(
    "href",
    "https://github.com/acme/mixed/blob/main/catalog-info.yaml#L4",
  );
  await expect(page.getByRole("button", { name: "Import 1 entity" })).toBeEnabled();

  await github.push("acme/mixed", { "catalog-info.yaml": broken });
  await page.reload();
  await expect(page.getByRole("button", { name: "Import", exact: true })).toBeDisabled();
});

test("a repository without a descriptor gets one to start from, and is looked at again", async ({
  page,
  context,
  github,
  githubServer,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await github.create("acme/ferry", { description: "Tells when a ferry is late.", language: "Go" });
  await github.push("acme/ferry", { "README.md": "# Ferry" });
  await page.goto(at(githubServer, "https://github.com/acme/ferry"));
  await expect(page.getByRole("heading", { name: "No descriptor is there yet" })).toBeVisible();
  await expect(page.getByRole("region", { name: "catalog-info.yaml" })).toContainText(
    "description: Tells when a ferry is late.",
  );
  await page.getByRole("button", { name: "Copy" }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  const yaml = await page.evaluate(() => navigator.clipboard.readText());
  const add = page.getByRole("link", { name: "Add it on github.com" });
  await expect(add).toHaveAttribute(
    "href",
    /^https:\/\/github\.com\/acme\/ferry\/new\/main\?filename=catalog-info\.yaml/,
  );

  await github.push("acme/ferry", { "catalog-info.yaml": yaml });
  await page.getByRole("button", { name: "I have committed it: look again" }).click();
  await page.getByRole("button", { name: "Import 1 entity" }).click();
  await expect(page).toHaveURL(/\/catalog\/component\/default\/ferry$/);
});

test("an address that cannot be right is told at once, and what was meant is offered", async ({
  page,
  githubServer,
}) => {
  await page.goto(`${githubServer.url}/register`);
  const field = page.getByRole("textbox", { name: "Where is it?" });
  await field.fill("git@github.com:acme/till.git");
  await page.getByRole("button", { name: "Take https://github.com/acme/till" }).click();
  await expect(field).toHaveValue("https://github.com/acme/till");
  await field.fill("https://github.com/acme");
  await field.press("Enter");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByText("name one repository of it")).toBeVisible();
  await expect(page).toHaveURL(/\/register$/);
});

test("reading is called off by going back, and the address is still there", async ({
  page,
  github,
  githubServer,
}) => {
  await github.break({ stall: true });
  await page.goto(`${githubServer.url}/register`);
  await page.getByRole("textbox").fill("https://github.com/acme/slow");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("status").filter({ hasText: "Reading github.com…" })).toBeVisible();
  await page.getByRole("link", { name: "Cancel" }).click();
  await expect(page.getByRole("textbox")).toHaveValue("https://github.com/acme/slow");
  await github.mend();
});

test("each failure says what to do", async ({ page, github, githubServer }) => {
  await github.create("acme/secret", { private: true });
  await page.goto(at(githubServer, "https://github.com/acme/secret"));
  await expect(page.getByRole("heading", { name: /it is private/ })).toBeFocused();
  await expect(page.getByText("add a token for this host")).toBeVisible();
  await expect(page.getByText("- host: github.com")).toBeVisible();

  await page.goto(at(githubServer, "https://files.example.com/catalog-info.yaml"));
  await expect(page.getByRole("heading", { name: "This host is not read" })).toBeVisible();
  await expect(page.getByText("- host: files.example.com")).toBeVisible();

  await page.getByRole("link", { name: "Another address" }).first().click();
  await expect(page.getByRole("textbox")).toHaveValue(
    "https://files.example.com/catalog-info.yaml",
  );
});

test("a host whose limit is used up is told, here and among the hosts", async ({
  page,
  github,
}) => {
  const server = await startServer(nothing(), github);
  try {
    await github.push("acme/busy", { "catalog-info.yaml": component("busy") });
    await github.limit({ anonymous: 1, token: 1 });
    await page.goto(at(server, "https://github.com/acme/busy"));
    await expect(page.getByRole("heading", { name: "The host asks us to wait" })).toBeVisible();
    await page.getByRole("link", { name: "See the hosts" }).click();
    const host = page.getByRole("region", { name: "github.com" });
    await expect(host.getByText("0 of 1 requests left")).toBeVisible();
    await expect(host.getByText("without a token")).toBeVisible();
    await expectAccessible(page);
  } finally {
    await github.limit({ anonymous: 100_000, token: 100_000 });
    await server.stop();
  }
});

test("an import that fails says so, and can be tried again", async ({
  page,
  github,
  githubServer,
}) => {
  await github.push("acme/gone", { "catalog-info.yaml": component("gone") });
  await page.goto(at(githubServer, "https://github.com/acme/gone"));
  const button = page.getByRole("button", { name: "Import 1 entity" });
  await expect(button).toBeEnabled();
  await github.remove("acme/gone", ["catalog-info.yaml"]);
  await button.click();
  await expect(page.getByRole("alert")).toContainText("Nothing was imported");
  await expect(page.getByRole("alert")).toContainText("catalog-info.yaml");
  await github.push("acme/gone", { "catalog-info.yaml": component("gone") });
  await button.click();
  await expect(page).toHaveURL(/\/catalog\/component\/default\/gone$/);
});

test("all of it goes by keys", async ({ page, github, githubServer }) => {
  await github.push("acme/keys", {
    "a/catalog-info.yaml": component("key-a"),
    "b/catalog-info.yaml": component("key-b"),
  });
  await page.goto(`${githubServer.url}/settings`);
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("r");
    await expect(page).toHaveURL(/\/register$/, { timeout: 3_000 });
  }).toPass();
  await expect(page.getByRole("textbox")).toBeFocused();
  await page.keyboard.type("https://github.com/acme/keys");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "2 descriptor files" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("checkbox", { name: "a/catalog-info.yaml" })).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("Control+Enter");
  await expect(page).toHaveURL(/\/catalog\/component\/default\/key-b$/);
});

test("on a narrow screen nothing is cut off", async ({ page, github, githubServer }) => {
  await github.push("acme/narrow", {
    [`${"a-long-name/".repeat(6)}catalog-info.yaml`]: `${component("narrow")}---\n${broken}`,
    "catalog-info.yaml": component("narrow-too"),
  });
  await github.push("acme/narrow-bare", { "README.md": "" });
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${githubServer.url}/register`);
  await expect(page.getByRole("textbox")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goto(at(githubServer, "https://github.com/acme/narrow"));
  await expect(page.getByRole("button", { name: "Import 2 entities" })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goto(at(githubServer, "https://github.com/acme/narrow-bare"));
  await expect(page.getByRole("link", { name: "Add it on github.com" })).toBeVisible();
  await expectNoSidewaysScroll(page);
});

test("every step is accessible", async ({ page, github, githubServer }) => {
  await github.push("acme/steps", {
    "catalog-info.yaml": component("steps"),
    "more/catalog-info.yaml": `${component("more-steps")}---\n${broken}`,
  });
  await github.push("acme/steps-bare", { "README.md": "" });
  await page.goto(`${githubServer.url}/register`);
  await page.getByRole("textbox").fill("acme/steps");
  await expect(page.getByRole("button", { name: /^Take https/ })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("textbox").fill("nonsense");
  await page.keyboard.press("Enter");
  await expectAccessible(page);

  await page.goto(at(githubServer, "https://github.com/acme/steps"));
  await expect(page.getByRole("button", { name: "Import 2 entities" })).toBeVisible();
  await expectAccessible(page);

  await page.goto(at(githubServer, "https://github.com/acme/steps-bare"));
  await expect(page.getByRole("link", { name: "Add it on github.com" })).toBeVisible();
  await expectAccessible(page);

  await page.goto(at(githubServer, "https://github.com/acme/nowhere"));
  await expect(page.getByRole("heading", { name: /it is private/ })).toBeVisible();
  await expectAccessible(page);
});
