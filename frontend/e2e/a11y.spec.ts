import { expect, expectAccessible, rows, test } from "./harness/fixtures.ts";

test("the catalog, its filters and its layers", async ({ page }) => {
  await page.goto("/catalog");
  await expect(rows(page).nth(3)).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("combobox", { name: "Kind" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("pay");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
  await expectAccessible(page);
});

test("the empty states of the catalog", async ({ page }) => {
  for (const address of ["/catalog?show=starred", "/catalog?q=zzz&kind=api", "/catalog?q=zzz"]) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 2 })).toBeVisible();
    await expectAccessible(page);
  }
});

test("the sources, their problems and their dialogs", async ({ page }) => {
  await page.goto("/sources");
  await page.getByRole("link", { name: /all\.yaml/ }).click();
  await expect(page.getByRole("heading", { name: "Declares" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: /What can be done/ }).click();
  await expect(page.getByRole("menuitem").first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");

  await page.goto("/sources?tab=problems");
  await expect(page.getByRole("navigation", { name: "Severity" })).toBeVisible();
  await page.getByRole("combobox", { name: "Problem" }).click();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page);

  await page.goto("/sources?tab=hosts");
  await expect(page.getByRole("region", { name: "github.com" })).toBeVisible();
  await expectAccessible(page);
});

test("the settings", async ({ page }) => {
  await page.goto("/settings");
  await expect(page.getByText("Admin: does everything")).toBeVisible();
  await expectAccessible(page);
});

test("the menu of a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/catalog");
  await expect(rows(page).nth(3)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Menu" }).click();
  await expect(page.getByRole("dialog", { name: "Menu" })).toBeVisible();
  await expectAccessible(page);
});
