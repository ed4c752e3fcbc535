import { openApiFrame, registerApi } from "./harness/definitions.ts";
import { expect, expectAccessible, test } from "./harness/fixtures.ts";

const booking = "/catalog/api/default/booking/definition";

// Swagger UI's document has a main part of its own, and must: the element may have no other role.
const SWAGGER_UI = ["landmark-main-is-top-level", "landmark-no-duplicate-main", "landmark-unique"];

test("an OpenAPI definition is read as a reference, and as it is written", async ({ page }) => {
  await page.goto(booking);
  await expect(page.getByText("OpenAPI 3.0.3 · 5 operations")).toBeVisible();
  const frame = openApiFrame(page);
  await expect(frame.getByRole("heading", { name: /^Booking API/ })).toBeVisible();
  await frame.getByRole("button", { name: "GET /bookings Lists" }).click();
  await expect(frame.getByRole("heading", { name: "Responses" })).toBeVisible();
  await expect(frame.getByRole("button", { name: /Try it out|Authorize|Execute/ })).toHaveCount(0);

  await page.getByRole("link", { name: "Source", exact: true }).last().click();
  await expect(page).toHaveURL(`${booking}?as=source`);
  await expect(page.getByRole("region", { name: "definition" })).toContainText("openapi: 3.0.3");
  await page.goBack();
  await expect(frame.getByRole("heading", { name: /^Booking API/ })).toBeVisible();
});

test.describe("in its sandbox", () => {
  test.use({ expectedErrors: /Content Security Policy|Failed to fetch/ });

  test("the document that shows it is of no origin and can ask nobody", async ({ page }) => {
    const answer = page.waitForResponse(/\/openapi$/);
    await page.goto(booking);
    expect((await answer).headers()["content-security-policy"]).toContain("sandbox allow-scripts");
    await expect(openApiFrame(page).getByRole("heading", { name: /^Booking API/ })).toBeVisible();
    const frame = page.frames().find((one) => one.url().includes("/openapi"));
    expect(await frame?.evaluate(() => self.origin)).toBe("null");
    const tried = frame?.evaluate(() =>
      fetch("/graphql?query={viewer{login}}").then(() => "asked"),
    );
    await expect(tried).rejects.toThrow(/fetch/);
    await expect(frame?.evaluate(() => document.cookie)).rejects.toThrow(/sandbox/);
  });
});

test("it follows the theme while it is open", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(booking);
  const root = openApiFrame(page).locator("html");
  await expect(openApiFrame(page).getByRole("heading", { name: /^Booking API/ })).toBeVisible();
  await expect(root).not.toHaveClass(/dark-mode/);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect(root).toHaveClass(/dark-mode/);
});

test("keys pressed in it reach the page, and / leads to its filter", async ({ page }) => {
  await page.goto("/catalog/api/default/tracking/definition");
  const frame = openApiFrame(page);
  await expect(frame.getByRole("heading", { name: /^Tracking/ })).toBeVisible();
  await frame.locator(".opblock-summary-control").first().focus();
  await page.keyboard.press("Enter");
  await expect(frame.getByRole("heading", { name: "Responses" })).toBeVisible();
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await frame.locator(".opblock-summary-control").first().focus();
  await page.keyboard.press("1");
  await expect(page).toHaveURL("/catalog/api/default/tracking");
});

test("links lead outside, in a tab that knows nothing of this one", async ({
  page,
  context,
  ownServer,
}) => {
  const text = `openapi: 3.1.0
info: { title: Links, version: "1", termsOfService: "${ownServer.url}/livez" }
paths: {}
`;
  await page.goto(await registerApi(ownServer, "links", "openapi", text));
  const opening = context.waitForEvent("page");
  await openApiFrame(page).getByRole("link", { name: "Terms of service" }).click();
  const opened = await opening;
  await expect(opened).toHaveURL(`${ownServer.url}/livez`);
  expect(await opened.evaluate(() => window.opener)).toBeNull();
});

test("what cannot be read says why and where, above its source", async ({ page, ownServer }) => {
  const text = "openapi: 3.0.0\ninfo:\n  title: Broken\n  version: [1\npaths: {}\n";
  await page.goto(await registerApi(ownServer, "broken", "openapi", text));
  await expect(
    page.getByText(/as OpenAPI it cannot be shown, since it is not valid YAML/),
  ).toBeVisible();
  await page.getByRole("link", { name: /^line \d/ }).click();
  await expect(page).toHaveURL(/line=\d/);
  await expect(page.locator(".bg-mark")).toBeVisible();

  await page.goto(await registerApi(ownServer, "odd", "openapi", "hello: world\n"));
  await expect(page.getByText(/write openapi: 3\.1\.0 or swagger: '2\.0'/)).toBeVisible();
  await expect(page.getByRole("region", { name: "definition" })).toContainText("hello: world");
});

test("references to other files are named and not followed", async ({ page, ownServer }) => {
  const text = `openapi: 3.0.0
info: { title: Parts, version: "1" }
paths:
  /things:
    get:
      responses:
        "200": { $ref: "./responses.yaml#/ok" }
`;
  const address = await registerApi(ownServer, "parts", "openapi", text);
  await page.goto(address);
  await expect(page.getByText(/refers to another file.*\.\/responses\.yaml#\/ok/)).toBeVisible();
  const frame = openApiFrame(page);
  await frame.getByRole("button", { name: "GET /things", exact: true }).click();
  await expect(frame.getByText("Described in another file, ./responses.yaml#/ok.")).toBeVisible();
});

test(`the reference is accessible`, async ({ page }) => {
  await page.goto(booking);
  const frame = openApiFrame(page);
  await frame.getByRole("button", { name: "GET /bookings Lists" }).click();
  await expect(frame.getByRole("heading", { name: "Responses" })).toBeVisible();
  await expectAccessible(page, SWAGGER_UI);
});

test("nothing overflows a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(booking);
  const frame = openApiFrame(page);
  await frame.locator(".opblock-summary-control").first().click();
  await expect(frame.getByRole("heading", { name: "Responses" })).toBeVisible();
  const over = await frame.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(over).toBe(0);
});
