import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./harness/fixtures.ts";
import { nothing, type Server, startServer } from "./harness/server.ts";
import { openAsMona, startWithGitHub } from "./harness/signIn.ts";

let server: Server;

test.beforeAll(async () => {
  server = await startServer(nothing());
});
test.afterAll(() => server.stop());

type Rule = { id: string; name: string; conditions: { claim: string; pattern: string }[] };

/** Takes away all rules, and makes those of the names given. */
async function rules(...names: string[]) {
  const { trustRules } = await server.query<{ trustRules: Rule[] }>(`{ trustRules { id } }`);
  for (const { id } of trustRules) {
    await server.query(`mutation ($id: ID!) { deleteTrustRule(id: $id) { errors { message } } }`, {
      id,
    });
  }
  for (const name of names) {
    await server.query(
      `mutation ($name: String!) { createTrustRule(input: { name: $name, serviceAccount: "ci", scopes: [CATALOG_READ, CATALOG_WRITE],
        sets: ["ci/shop", "ci/blog"], refs: ["component:default/checkout"],
        github: { repositoryId: 1296269, repositoryOwnerId: 583231, ref: "refs/heads/main", environment: "production", pullRequests: true,
          jobWorkflowRef: "acme/shop/.github/workflows/a-workflow-of-a-rather-long-name.yml@refs/heads/main" } }) { errors { message } } }`,
      { name },
    );
  }
}

async function open(page: Page) {
  await page.goto(`${server.url}/settings?tab=pipelines`);
  await expect(page.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
}

test("a rule for GitHub Actions: made, with what is wrong told, its pipeline taken along, and removed", async ({
  page,
}) => {
  await rules();
  await page.goto(`${server.url}/settings`);
  await page.getByRole("navigation", { name: "Settings" }).getByText("Pipelines").click();
  await expect(page.getByRole("heading", { name: "No pipeline is trusted yet" })).toBeVisible();
  await page.getByRole("button", { name: "New rule" }).click();
  const form = page.getByRole("dialog", { name: "New trust rule" });
  await expect(form.getByLabel("Name")).toBeFocused();
  await form.getByLabel("Name").fill("Catalog of the shop");
  await form.getByLabel("Repository's number").fill("acme/shop");
  await form.getByLabel("Ref (optional)").fill("main");
  await form.getByRole("button", { name: "Make the rule" }).click();
  await expect(form.getByLabel("Repository's number")).toBeFocused();
  await expect(form.getByText('"acme/shop" is no number')).toBeVisible();
  await expect(form.getByText("repository_owner_id is missing")).toBeVisible();
  await expect(form.getByText("write refs/heads/main for a branch")).toBeVisible();

  await form.getByLabel("Repository's number").fill("1296269");
  await form.getByLabel("Owner's number").fill("583231");
  await form.getByLabel("Ref (optional)").fill("refs/heads/main");
  await form.getByLabel("Sets").fill("ci/shop");
  await form.getByRole("button", { name: "Make the rule" }).click();

  const pipeline = page.getByRole("dialog", { name: "The pipeline" });
  await expect(
    pipeline.getByRole("region", { name: ".github/workflows/catalog.yml" }),
  ).toContainText(`CALLBOARD_URL: ${server.url}`);
  await expect(pipeline.getByText("leads to your own machine")).toBeVisible();
  await pipeline.getByRole("button", { name: "Done" }).click();

  const row = page.getByRole("listitem").filter({ hasText: "Catalog of the shop" }).first();
  await expect(row).toContainText("repository_id 1296269");
  await expect(row).toContainText("ref refs/heads/main");
  await expect(row).toContainText("Read the catalog · Write entities as ci");
  await expect(row).toContainText("Changes only the set ci/shop");
  await expect(row).toContainText("Never used");

  await row.getByRole("button", { name: "Pipeline for Catalog of the shop" }).click();
  await expect(page.getByRole("dialog", { name: "The pipeline" })).toContainText(
    '"set": "ci/shop"',
  );
  await page.keyboard.press("Escape");

  await row.getByRole("button", { name: "Remove Catalog of the shop" }).click();
  const removal = page.getByRole("dialog", { name: "Remove this rule?" });
  await expect(removal).toContainText("No token was ever given out for it");
  await removal.getByRole("button", { name: "Keep it" }).click();
  await row.getByRole("button", { name: "Remove Catalog of the shop" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Remove" }).click();
  await expect(page.getByText("Removed: Catalog of the shop")).toBeVisible();
  await expect(page.getByRole("heading", { name: "No pipeline is trusted yet" })).toBeVisible();
});

test("a rule for GitLab CI, by keys alone", async ({ page }) => {
  await rules("another");
  await open(page);
  await page.getByRole("button", { name: "New rule" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Name")).toBeFocused();
  await page.keyboard.type("Payments");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "GitLab CI" })).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.type("278964");
  await page.keyboard.press("Tab");
  await page.keyboard.type("9970");
  await page.keyboard.press("Enter");
  await expect(page.getByLabel("Sets")).toBeFocused();
  await page.keyboard.type("ci/payments");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Service account")).toBeFocused();
  await page.keyboard.press("Enter");
  const pipeline = page.getByRole("dialog", { name: "The pipeline" });
  await expect(pipeline.getByRole("region", { name: ".gitlab-ci.yml" })).toContainText(
    `aud: ${server.url}`,
  );
  await page.keyboard.press("Escape");
  const row = page.getByRole("listitem").filter({ hasText: "Payments" }).first();
  await expect(row).toContainText("project_id 278964");
  await expect(row).toContainText("ref_protected true");
  const { trustRules } = await server.query<{ trustRules: Rule[] }>(
    `{ trustRules { name conditions { claim pattern } } }`,
  );
  expect(trustRules.map(({ name }) => name)).toEqual(["Payments", "another"]);
});

test("what is wrong where nobody looks is opened", async ({ page }) => {
  await rules();
  await open(page);
  await page.getByRole("button", { name: "New rule" }).click();
  const form = page.getByRole("dialog", { name: "New trust rule" });
  await form.getByText("More conditions").click();
  await form.getByLabel("Address of the CI").fill("http://gitlab.acme.io");
  await form.getByText("More conditions").click();
  await expect(form.getByLabel("Address of the CI")).toBeHidden();
  await form.getByLabel("Name").fill("x");
  await form.getByLabel("Repository's number").fill("1");
  await form.getByLabel("Owner's number").fill("1");
  await form.getByRole("button", { name: "Make the rule" }).click();
  await expect(form.getByLabel("Address of the CI")).toBeFocused();
  await expect(form.getByText("auth.privateIssuers")).toBeVisible();
});

test("it is for admins", async ({ page, github }) => {
  const own = await startWithGitHub(github);
  try {
    await openAsMona(page, own, "/settings?tab=pipelines");
    await expect(page.getByRole("heading", { name: "For admins" })).toBeVisible();
    await expect(
      page.getByRole("navigation", { name: "Settings" }).getByText("Pipelines"),
    ).toHaveCount(0);
  } finally {
    await own.stop();
  }
});

test.describe("without its server", () => {
  test.use({ expectedErrors: /Failed to load resource/ });

  test("the page says so, and loses nothing that was typed", async ({ page }) => {
    await rules("shop");
    await open(page);
    await page.getByRole("button", { name: "New rule" }).click();
    const form = page.getByRole("dialog", { name: "New trust rule" });
    await form.getByLabel("Name").fill("Payments");
    await page.route("**/graphql", (route) => route.abort());
    await form.getByRole("button", { name: "Make the rule" }).click();
    await expect(form.getByRole("alert")).toBeVisible();
    await expect(form.getByLabel("Name")).toHaveValue("Payments");
    await expectAccessible(page);
    await page.goto(`${server.url}/settings?tab=pipelines`);
    await expect(page.locator("#main .text-danger-ink")).toBeVisible();
  });
});

test("nothing is there yet", async ({ page }) => {
  await rules();
  await open(page);
  await expect(page.getByRole("heading", { name: "No pipeline is trusted yet" })).toBeVisible();
  await expectAccessible(page);
});

for (const width of [1280, 390]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    test.beforeEach(async ({ page }) => {
      await rules(
        "Catalog of the shop",
        "A rule of a name that is so long that it takes more than one line of a phone",
      );
      await open(page);
      await expect(page.getByText("pull requests too, also of forks").first()).toBeVisible();
    });

    test("the rules, and what is asked before one goes", async ({ page }) => {
      await expectAccessible(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.getByRole("button", { name: "Remove Catalog of the shop" }).click();
      await expect(page.getByRole("dialog", { name: "Remove this rule?" })).toBeVisible();
      await expectAccessible(page);
    });

    test("a pipeline", async ({ page }) => {
      await page.getByRole("button", { name: "Pipeline for Catalog of the shop" }).click();
      await expect(page.getByRole("dialog", { name: "The pipeline" })).toBeVisible();
      await expectAccessible(page);
    });

    test("the form, and what is wrong in it", async ({ page }) => {
      await page.getByRole("button", { name: "New rule" }).click();
      await page.getByText("More conditions").click();
      await page.getByRole("button", { name: "Make the rule" }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
      await expectAccessible(page);
      await page.getByText("GitLab CI", { exact: true }).last().click();
      await expect(page.getByLabel("Project's number")).toBeVisible();
      await expectAccessible(page);
    });
  });
}
