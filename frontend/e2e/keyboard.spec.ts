import { expect, rows, test } from "./harness/fixtures.ts";

test.beforeEach(async ({ page }) => {
  await page.goto("/catalog?kind=component");
  await expect(rows(page).nth(5)).toBeVisible();
});

test("j and k move, Enter opens, and the list is found as it was left", async ({ page }) => {
  const third = await rows(page).nth(2).getAttribute("data-ref");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(rows(page).nth(2).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`/catalog/${third?.replace(":", "/")}$`));
  await page.keyboard.press("[");
  await expect(page).toHaveURL(/kind=component/);
  await page.keyboard.press("j");
  await expect(rows(page).nth(3).getByRole("link").first()).toBeFocused();
});

test("the keys of a scrolled page move in the list", async ({ page }) => {
  await page.keyboard.press("j");
  await page.keyboard.press("ArrowDown");
  await expect(rows(page).nth(1).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("End");
  const last = await page.getByRole("table", { name: "Entities" }).getAttribute("aria-rowcount");
  await expect(page.locator(`[aria-rowindex="${last}"]`).getByRole("link").first()).toBeFocused();
  await page.keyboard.press("Home");
  await expect(rows(page).first().getByRole("link").first()).toBeFocused();
});

test("o opens in a new tab, y copies", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const ref = await rows(page).first().getAttribute("data-ref");
  await page.keyboard.press("j");
  const opened = context.waitForEvent("page");
  await page.keyboard.press("o");
  await expect(await opened).toHaveURL(new RegExp(`/catalog/${ref?.replace(":", "/")}$`));
  await page.bringToFront();
  await page.keyboard.press("y");
  await expect(page.getByText(`Copied ${ref}`)).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ref);
});

test("g and a letter goes to a place, / to the filter, Esc out of it", async ({ page }) => {
  await page.keyboard.press("g");
  await page.keyboard.press("a");
  await expect(page.getByRole("heading", { level: 1, name: "APIs" })).toBeVisible();
  await page.keyboard.press("/");
  const filter = page.getByRole("searchbox", { name: "Filter by text" });
  await expect(filter).toBeFocused();
  await page.keyboard.type("gs"); // typed, and no way to the sources
  await expect(filter).toHaveValue("gs");
  await page.keyboard.press("Escape");
  await expect(filter).toHaveValue("");
  await page.keyboard.press("Escape");
  await expect(filter).not.toBeFocused();
  // A sequence is two keys within a second, which a busy machine may miss once.
  await expect(async () => {
    await page.keyboard.press("g");
    await page.keyboard.press("s");
    await expect(page.getByRole("heading", { level: 1, name: "Sources" })).toBeVisible({
      timeout: 3_000,
    });
  }).toPass();
});

test("the palette finds an entity and a command, however fast one types", async ({ page }) => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type("gatehouse");
  await expect(page.getByRole("option").first()).toContainText("Gatehouse");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/catalog\/component\/default\/gatehouse$/);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("settings");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/settings$/);
});

test("? lists the keys of this page, Esc closes, and the focus is back where it was", async ({
  page,
}) => {
  await page.keyboard.press("j");
  await page.keyboard.press("?");
  const help = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(help.getByText("Next row")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(help).toBeHidden();
  await expect(rows(page).first().getByRole("link").first()).toBeFocused();
});

test("single keys can be switched off", async ({ page }) => {
  await page.goto("/settings");
  await page.getByRole("checkbox", { name: /Single-key/ }).uncheck();
  await page.getByRole("heading", { level: 1 }).click();
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expect(page).toHaveURL(/\/settings$/);
});

test("t switches the theme, and the document comes with it", async ({ page }) => {
  const root = page.locator("html");
  await page.keyboard.press("t");
  await expect(root).toHaveClass("dark");
  const document = await page.request.get("/catalog");
  expect(await document.text()).toContain('class="dark"');
  await page.keyboard.press("t");
  await expect(root).toHaveClass("light");
});

test("the first Tab leads past everything", async ({ page }) => {
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});
