import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./harness/fixtures.ts";

const query = "query Q($ref: EntityRef!) { entity(ref: $ref) { title } }";
const variables = '{"ref": "component:default/booking-service"}';
const link = `/graphiql?${new URLSearchParams({ query, variables })}`;

const answer = (page: Page) => page.locator(".graphiql-response");

/** Runs what stands in the editor, which takes a moment to be ready and to learn the operations of a text. */
async function run(page: Page, expected: string) {
  await expect(async () => {
    await page.getByRole("button", { name: /^Execute query/ }).click();
    await expect(answer(page)).toContainText(expected, { timeout: 3_000 });
  }).toPass();
}

test("a query in the address is opened and answered, without asking anybody else", async ({
  page,
}) => {
  const strangers: string[] = [];
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith("data:") && new URL(url).hostname !== "127.0.0.1") strangers.push(url);
  });
  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1, name: "GraphiQL" })).toBeVisible();
  await run(page, '"Booking service"');
  expect(strangers).toEqual([]);
});

test("the schema completes and explains itself", async ({ page }) => {
  await page.goto(link);
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query", exact: true }).first().click();
  await expect(page.locator(".graphiql-plugin")).toContainText("entitiesByRefs");
});

test("examples open in the editor and work", async ({ page }) => {
  await page.goto("/graphiql");
  await page.getByRole("button", { name: "Show Examples" }).click();
  const examples = page.getByRole("region", { name: "Examples" }).getByRole("button");
  await expect(examples).not.toHaveCount(0);
  await examples.first().click();
  await run(page, '"data"');
  await expect(answer(page)).not.toContainText('"errors"');
});

test("the link that is copied opens the same query", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(link);
  await page.getByRole("button", { name: "Copy a link to this query" }).click();
  await expect(page.getByRole("button", { name: "Copied" })).toBeVisible();
  const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
  expect(copied.searchParams.get("query")).toBe(query);
  expect(copied.searchParams.get("variables")).toBe(variables);
});

test("the way back leads to the catalog", async ({ page }) => {
  await page.goto(link);
  await page.getByRole("link", { name: /Callboard/ }).click();
  await expect(page).toHaveURL(/\/catalog$/);
});

/** What GraphiQL and its editor bring along and we cannot mend from outside. */
const residue = ["color-contrast", "nested-interactive"];

test("nothing but the known residue is inaccessible", async ({ page }) => {
  await page.goto(link);
  await expect(page.getByRole("button", { name: /^Execute query/ })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).disableRules(residue).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});
