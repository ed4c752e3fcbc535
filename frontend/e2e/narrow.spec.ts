import { expect, expectAccessible, test } from "./harness/fixtures.ts";

test.use({ viewport: { width: 390, height: 800 } });

test("the graph of an entity fits, one box below the other", async ({ page }) => {
  for (const address of ["booking-service", "booking-service?depth=3"]) {
    await page.goto(`/catalog/component/default/${address}`);
    const graph = page.getByRole("region", { name: /related entities/ });
    await expect(graph.getByRole("link", { name: /^Storefront graph/ }).first()).toBeVisible();
    await expect(graph.getByText("consumesApi").first()).toBeVisible();
    const [seen, whole] = await graph.evaluate((pane) => [pane.clientWidth, pane.scrollWidth]);
    expect(whole).toBeLessThanOrEqual(seen as number);
  }
  await expectAccessible(page);
});

test("what a large group has more is drawn on demand", async ({ page }) => {
  await page.goto("/catalog/component/default/booking-service");
  const graph = page.getByRole("region", { name: /related entities/ });
  const boxes = graph.getByRole("link");
  const before = await boxes.count();
  await graph.getByRole("button", { name: /more by dependsOn/ }).click();
  expect(await boxes.count()).toBeGreaterThan(before);
});

for (const address of ["/sources?tab=hosts", "/sources?tab=problems", "/activity?kind=api"]) {
  test(`nothing is cut off at ${address}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await page.waitForLoadState("networkidle");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectAccessible(page);
  });
}
