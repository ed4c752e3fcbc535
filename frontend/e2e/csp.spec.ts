import { expect, rows, test } from "./harness/fixtures.ts";

test("the policy is as strict as promised, and nothing breaks it", async ({ page }) => {
  const broken: string[] = [];
  await page.exposeFunction("reportBroken", (text: string) => broken.push(text));
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      (window as never as { reportBroken: (text: string) => void }).reportBroken(
        `${event.violatedDirective} ${event.blockedURI} ${event.sample}`,
      );
    });
  });
  const response = await page.goto("/catalog");
  const policy = response?.headers()["content-security-policy"] ?? "";
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "require-trusted-types-for 'script'",
  ]) {
    expect(policy.split(/;\s*/)).toContain(part);
  }
  expect(policy).not.toContain("unsafe");

  await expect(rows(page).nth(3)).toBeVisible();
  await page.getByRole("combobox", { name: "Owner" }).click();
  await page.getByRole("option").first().click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("pay");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.goto("/sources");
  await page.getByRole("link", { name: "Register", exact: true }).click();
  await expect(page.getByRole("textbox").first()).toBeFocused();
  await page.goto("/catalog/component/default/gatehouse");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goto("/activity");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(broken).toEqual([]);
});

test("nobody but the server is asked, and for little before the rows are there", async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/catalog");
  await expect(rows(page).first()).toBeVisible();
  for (const url of asked)
    expect(url.startsWith(`${baseURL}/`) || url.startsWith("data:")).toBe(true);
  // The document, two scripts, the styles, the icon and one question; all else waits for the rows.
  const rowsAsked = asked.findIndex((url) => url.endsWith("/graphql"));
  expect(rowsAsked).toBeLessThanOrEqual(5);
});
