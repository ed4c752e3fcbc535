import { expect, rows, test } from "./harness/fixtures.ts";

test.use({ viewport: { width: 1440, height: 860 }, deviceScaleFactor: 1.5 });

const folder = "../docs/images";

test("catalog", async ({ page }) => {
  await page.goto("/catalog");
  await expect(rows(page).nth(10)).toBeVisible();
  await page.screenshot({ path: `${folder}/catalog.png` });
});

test("entity", async ({ page }) => {
  await page.goto("/catalog/component/default/booking-service");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("link", { name: /Payment service/ }).first()).toBeVisible();
  await page.screenshot({ path: `${folder}/entity.png` });
});
