import { expect, expectAccessible, rows, test } from "./harness/fixtures.ts";

// The router notes in the console why a page did not come.
test.use({ expectedErrors: /ERR_FAILED|503|the server cannot be reached/ });

test("what was read of an entity stays while the server is away", async ({ page }) => {
  await page.goto("/catalog/component/default/booking-service");
  await expect(page.getByRole("heading", { name: "Dependencies" })).toBeVisible();
  await page.getByRole("link", { name: "History" }).click();
  await expect(page.getByText("Created").first()).toBeVisible();
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("link", { name: "Overview" }).click();
  await expect(page.getByText("This was read before; the server cannot be reached.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Dependencies" })).toBeVisible();
  await expectAccessible(page);

  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("This was read before")).toBeHidden();
  await expect(page.getByRole("heading", { name: "Dependencies" })).toBeVisible();
});

test("an entity that was never read says why not", async ({ page }) => {
  await page.goto("/catalog");
  await page.route("**/graphql", (route) => route.fulfill({ status: 503, body: "" }));
  await page.goto("/catalog/component/default/booking-service");
  await expect(page.getByRole("heading", { name: "The entity could not be loaded" })).toBeVisible();
  await expect(page.getByText("the server answered 503")).toBeVisible();
});

test("a page whose code cannot be had says so, and comes when the server is back", async ({
  page,
}) => {
  await page.goto("/catalog");
  await expect(rows(page).first()).toBeVisible();
  await page.route(/\/(assets|livez|graphql)/, (route) => route.abort());
  await page.getByRole("link", { name: "Activity" }).click();
  await expect(page.getByRole("heading", { name: "This page could not be loaded" })).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("The server cannot be reached", { exact: true })).toBeVisible();

  await page.unroute(/\/(assets|livez|graphql)/);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Activity" })).toBeVisible();
  await expect(page).toHaveURL(/\/activity$/);
});
