import { expect, expectAccessible, test } from "./harness/fixtures.ts";

test.use({ expectedErrors: /ERR_FAILED|503/ });

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
