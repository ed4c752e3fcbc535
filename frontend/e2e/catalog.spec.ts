import { expect, rows, test } from "./harness/fixtures.ts";

test("everything is there, with how many there are", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/catalog$/);
  const table = page.getByRole("table", { name: "Entities" });
  await expect(rows(page).first()).toBeVisible();
  const count = Number(await table.getAttribute("aria-rowcount")) - 1;
  expect(count).toBeGreaterThan(40);
  await expect(page.getByText(`${count} entities`)).toBeVisible();
});

test("facets narrow, count, and live in the address", async ({ page }) => {
  await page.goto("/catalog");
  await page.getByRole("combobox", { name: "Kind" }).click();
  const api = page.getByRole("option", { name: /^API/ });
  const count = (await api.textContent())?.match(/\d+$/)?.[0];
  await api.click();
  await expect(page).toHaveURL(/kind=api/);
  await expect(page.getByText(`${count} entities`)).toBeVisible();

  await page.getByRole("option", { name: /^System/ }).click();
  await expect(page).toHaveURL(/kind=api&kind=system/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("combobox", { name: "Kind" })).toContainText("2");

  await page.reload();
  await expect(rows(page).first()).toBeVisible();
  for (const ref of await refs(page)) expect(ref).toMatch(/^(api|system):/);

  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page).toHaveURL(/\/catalog$/);
});

test("a filter that is clicked before its code is there opens once it is", async ({ page }) => {
  let letThrough = () => {};
  const asked = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route("**/assets/FilterSelect-*", async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto("/catalog");
  await page.getByRole("button", { name: "Owner" }).click();
  letThrough();
  await expect(page.getByRole("option").first()).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Filter by owner" })).toBeFocused();
});

test("what has problems is found by them", async ({ page }) => {
  await page.goto("/catalog");
  await page.getByRole("combobox", { name: "Problem" }).click();
  await page.getByRole("option", { name: /Missing owner/ }).click();
  await expect(page).toHaveURL(/problem=missing_owner/);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("option", { name: "Any" }).click();
  await page.keyboard.press("Escape");
  await expect(rows(page)).toHaveCount(2);
});

test("the text filter narrows as one types, and the back button undoes a facet", async ({
  page,
}) => {
  await page.goto("/catalog?kind=component");
  await page.getByRole("searchbox", { name: "Filter by text" }).fill("gatehouse");
  await expect(page).toHaveURL(/q=gatehouse/);
  await expect(rows(page)).toHaveCount(1);
  await page.getByRole("combobox", { name: "Lifecycle" }).click();
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/lifecycle=/);
  await page.keyboard.press("Escape");
  await page.goBack();
  await expect(page).not.toHaveURL(/lifecycle=/);
  await expect(page).toHaveURL(/q=gatehouse/);
});

test("columns sort, up and down", async ({ page }) => {
  await page.goto("/catalog?kind=component");
  await expect(rows(page).first()).toBeVisible();
  const names = () => rows(page).locator(".row-link").allTextContents();
  const up = await names();
  expect(up).toEqual([...up].sort((a, b) => a.toLowerCase().localeCompare(b.toLowerCase(), "en")));
  await page.getByRole("columnheader", { name: "Name" }).getByRole("link").click();
  await expect(page.getByRole("columnheader", { name: "Name" })).toHaveAttribute(
    "aria-sort",
    "descending",
  );
  await expect.poll(names).toEqual(up.reverse());
});

test("a star is set at once, and kept", async ({ page }) => {
  await page.goto("/catalog?kind=domain");
  const row = rows(page).first();
  const ref = (await row.getAttribute("data-ref")) ?? "";
  const star = row.getByRole("button", { name: `Star ${ref}` });
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.getByRole("link", { name: "Starred" }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
  const kept = page.waitForResponse((response) =>
    /unstar/.test(response.request().postData() ?? ""),
  );
  await star.click();
  await kept;
  await expect(star).toHaveAttribute("aria-pressed", "false");
  await page.goto("/catalog?show=starred");
  await expect(page.getByRole("heading", { name: "No stars yet" })).toBeVisible();
});

test("where nothing matches, it says which filter to drop", async ({ page }) => {
  await page.goto("/catalog?kind=domain&type=service");
  await expect(page.getByRole("heading", { name: "Nothing matches" })).toBeVisible();
  await page.getByRole("link", { name: /without “type: service”/ }).click();
  await expect(page).toHaveURL(/\/catalog\?kind=domain$/);
  await expect(rows(page).first()).toBeVisible();
});

test("where nothing is owned, it says what would be", async ({ page, emptyServer }) => {
  await page.goto(`${emptyServer.url}/catalog?show=owned`);
  await expect(page.getByText("group:default/guests")).toBeVisible();
});

test("a narrow screen shows every entity on two lines", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto("/catalog?kind=component");
  await expect(rows(page).first()).toContainText("Component ·");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
});

test("a catalog without any location teaches how it begins", async ({ page, emptyServer }) => {
  await page.goto(`${emptyServer.url}/`);
  await expect(page.getByRole("heading", { name: "The catalog is empty" })).toBeVisible();
  await page.getByRole("link", { name: "Register a repository" }).click();
  await expect(page).toHaveURL(/\/register$/);
  await expect(page.getByRole("textbox", { name: "Where is it?" })).toBeFocused();
});

test.describe("a server that is gone", () => {
  test.use({ expectedErrors: /503/ });

  test("is told, and can be asked again", async ({ page }) => {
    await page.route("**/graphql", (route) => route.fulfill({ status: 503, body: "" }));
    await page.goto("/catalog");
    await expect(page.getByRole("alert")).toContainText("could not be read");
    await page.unroute("**/graphql");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(rows(page).first()).toBeVisible();
  });
});

async function refs(page: import("@playwright/test").Page): Promise<string[]> {
  return rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-ref") ?? ""));
}
