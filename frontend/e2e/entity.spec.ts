import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./harness/fixtures.ts";

const booking = "/catalog/component/default/booking-service";

const card = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

test("the page of a component answers whose it is, what it needs and what needs it", async ({
  page,
}) => {
  await page.goto(booking);
  await expect(page.getByRole("heading", { level: 1, name: "Booking service" })).toBeVisible();
  await expect(page.getByText("Owner: Bookings")).toBeVisible();
  await expect(page.getByText("System: Booking", { exact: false }).first()).toBeVisible();
  await expect(page.getByText(/seen /)).toBeVisible();
  await expect(card(page, "Dependencies").getByRole("listitem")).toHaveCount(6);
  await expect(
    card(page, "Dependents").getByRole("link", { name: "Storefront graph" }),
  ).toBeVisible();
  await expect(
    card(page, "APIs provided").getByRole("link", { name: "Booking API" }),
  ).toBeVisible();
  await expect(card(page, "APIs consumed").getByRole("listitem")).toHaveCount(3);
});

test("the drawing is walked by clicks and by keys, with its settings", async ({ page }) => {
  await page.goto(booking);
  const drawing = page.getByRole("region", { name: /related entities/ });
  await drawing.getByRole("link", { name: /^Label printer,/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Label printer" })).toBeVisible();
  await expect(page).toHaveURL(/label-printer$/);

  await page.getByRole("button", { name: "2", exact: true }).click();
  await expect(page).toHaveURL(/depth=2/);
  await page.getByRole("button", { name: "ownedBy" }).click();
  await expect(page).toHaveURL(/types=/);
  await expect(drawing.getByRole("link", { name: /Group/ })).toHaveCount(0);

  await drawing.getByRole("link", { name: /^Booking service,/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Booking service" })).toBeVisible();
  await expect(page).toHaveURL(/depth=2/);

  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Label printer" })).toBeVisible();
});

test("lines among neighbours are counted, and drawn on demand", async ({ page }) => {
  await page.goto(booking);
  const drawing = page.getByRole("region", { name: /related entities/ });
  const before = await drawing.locator("svg > g").count();
  await page.getByRole("checkbox", { name: /among neighbours/ }).check();
  expect(await drawing.locator("svg > g").count()).toBeGreaterThan(before);
});

test("views have keys and addresses", async ({ page }) => {
  await page.goto(booking);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  for (const [key, segment] of [
    ["2", "relations"],
    ["3", "source"],
    ["4", "history"],
  ]) {
    await page.keyboard.press(key as string);
    await expect(page).toHaveURL(`${booking}/${segment}`);
    await expect(
      page.locator("[aria-current=page]", { hasText: new RegExp(segment as string, "i") }),
    ).toBeVisible();
  }
  await page.keyboard.press("1");
  await expect(page).toHaveURL(booking);
});

test("every relation says who declares it and where", async ({ page }) => {
  await page.goto(`${booking}/relations`);
  const needs = page.getByRole("region", { name: "dependsOn" });
  await expect(needs.getByRole("listitem").filter({ hasText: "Quote service" })).toContainText(
    /spec\.dependsOn.*booking-service\/catalog-info\.yaml:\d+/,
  );
  await expect(page.getByRole("region", { name: "dependencyOf" })).toContainText(
    "Storefront graph",
  );
  await page.getByRole("button", { name: "Out", exact: true }).click();
  await expect(page.getByRole("region", { name: "dependencyOf" })).toHaveCount(0);
});

test("the source is shown as written, with the file's lines, and as understood", async ({
  page,
}) => {
  await page.goto("/catalog/api/default/booking/source");
  const source = page.getByRole("region", { name: "source" });
  await expect(source).toContainText("kind: API");
  const first = await source.locator("a").first().innerText();
  expect(Number(first)).toBeGreaterThan(1); // the second document of its file

  await source.getByRole("link", { name: String(Number(first) + 2), exact: true }).click();
  await expect(page).toHaveURL(/line=\d+/);
  await expect(source.locator(".bg-mark")).toBeVisible();

  await page.getByRole("link", { name: "As understood" }).click();
  await expect(page.getByRole("region", { name: "document" })).toContainText('"kind": "API"');
});

for (const [api, language] of [
  ["booking", "YAML"],
  ["storefront", "GraphQL"],
]) {
  test(`the definition of ${api} is shown in colour as ${language}`, async ({ page }) => {
    await page.goto(`/catalog/api/default/${api}/definition?as=source`);
    await expect(page.getByText(new RegExp(`^${language} · [\\d,]+ lines`))).toBeVisible();
    const definition = page.getByRole("region", { name: "definition" });
    await expect(definition.locator("code span[class]").first()).toBeVisible();
  });
}

test("a definition is searched, copied and saved", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/catalog/api/default/booking/definition?as=source");
  await page.getByRole("searchbox", { name: /Find in definition/ }).fill("paths:");
  await expect(page.getByText(/^1 of \d+$/)).toBeVisible();
  await expect(page.locator("mark")).not.toHaveCount(0);

  await page.getByRole("button", { name: "Copy", exact: true }).click();
  await expect(page.getByText("Copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("openapi:");

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download" }).click();
  expect((await saving).suggestedFilename()).toBe("booking.yaml");

  const opening = context.waitForEvent("page");
  await page.getByRole("button", { name: "Raw" }).click();
  await expect((await opening).locator("body")).toContainText("openapi:");
});

test("what nobody owns is a problem that names its line", async ({ page }) => {
  await page.goto("/catalog/resource/default/label-images");
  const problems = page.getByRole("region", { name: "Problems" });
  await problems.getByRole("button").click();
  await expect(problems).toContainText(/catalog-info\.yaml:\d+/);
  await expect(problems).toContainText("owner");
});

test("a star stays", async ({ page }) => {
  await page.goto("/catalog/domain/default/commerce");
  const star = page.getByRole("button", { name: /^Star / });
  await expect(star).toHaveAttribute("aria-pressed", "false");
  await page.keyboard.press("s");
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "false");
});

test("the ref is copied, and the entity opens as a query", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(booking);
  await page.getByRole("button", { name: "Copy component:default/booking-service" }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    "component:default/booking-service",
  );
  await page.getByRole("button", { name: /^More about/ }).click();
  const query = page.getByRole("menuitem", { name: "Open as GraphQL query" });
  await expect(query).toHaveAttribute("href", /^\/graphiql\?query=/);
});

test("an unknown entity has a page that helps", async ({ page }) => {
  await page.goto("/catalog/component/default/bokking-service");
  await expect(
    page.getByRole("heading", { name: "Nobody declares bokking-service" }),
  ).toBeVisible();
  await expect(page.getByRole("link", { name: "component:default/booking-service" })).toBeVisible();
  await expect(page.getByText("name: bokking-service")).toBeVisible();
  await expectAccessible(page);
});

test("a change of the file is there after a refresh, with what is different", async ({
  page,
  ownServer,
}) => {
  const file = path.join(ownServer.files, "lighthouse.yaml");
  const write = (owner: string) => fs.writeFileSync(file, lighthouse(owner));
  write("bookings");
  await ownServer.query(
    `mutation ($url: String!) { registerLocations(input: { urls: [$url] }) { errors { message } } }`,
    { url: "file:./files/lighthouse.yaml" },
  );
  await page.goto(`${ownServer.url}/catalog/component/default/lighthouse`);
  await expect(page.getByText("Owner: Bookings")).toBeVisible();

  write("payments");
  await page.keyboard.press("r");
  await expect(page.getByText("1 updated")).toBeVisible();
  await expect(page.getByText("Owner: Payments")).toBeVisible();
  await page.keyboard.press("4");
  await expect(page.getByText("spec.owner", { exact: true })).toBeVisible();
  await expect(page.getByRole("list", { name: "Relations" })).toContainText("ownedBy");
  await expect(page.getByText("2 of 2 changes")).toBeVisible();
});

test("a hub with hundreds of dependents stays readable", async ({ page, ownServer }) => {
  fs.writeFileSync(path.join(ownServer.files, "hub.yaml"), hub(300));
  await ownServer.query(
    `mutation ($url: String!) { registerLocations(input: { urls: [$url] }) { errors { message } } }`,
    { url: "file:./files/hub.yaml" },
  );
  await page.goto(`${ownServer.url}/catalog/component/default/hub`);
  const drawing = page.getByRole("region", { name: /related entities/ });
  await drawing.getByRole("button", { name: /^292 more by dependsOn/ }).click();
  await expect(drawing.getByRole("button", { name: /^276 more/ })).toBeVisible();

  await expect(card(page, "Dependents").getByRole("listitem")).toHaveCount(10);
  await card(page, "Dependents").getByRole("button", { name: "Show 50 of 290 more" }).click();
  await expect(card(page, "Dependents").getByRole("listitem")).toHaveCount(60);

  // One that nobody declares is listed as what it is.
  await expect(card(page, "Dependencies")).toContainText("that nobody declares");
  await card(page, "Dependencies").getByRole("link", { name: "nowhere" }).click();
  await expect(page.getByRole("heading", { name: "Nobody declares nowhere" })).toBeVisible();
  await expect(page.getByText("These mention it")).toBeVisible();
});

for (const address of [
  booking,
  `${booking}?depth=2`,
  `${booking}/relations`,
  `${booking}/source`,
  `${booking}/history`,
  "/catalog/api/default/booking/definition?as=source",
  "/catalog/api/default/storefront/definition?as=source",
  "/catalog/group/default/bookings",
  "/catalog/user/default/amara.okafor",
  "/catalog/system/default/booking",
  "/catalog/domain/default/commerce",
  "/catalog/resource/default/label-images",
  "/catalog/template/default/go-service",
  "/catalog/location/default/halyard",
]) {
  test(`${address} is accessible`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".skeleton")).toHaveCount(0);
    await expectAccessible(page);
  });
}

test("the open menu and the open problems are accessible", async ({ page }) => {
  await page.goto("/catalog/resource/default/label-images");
  await page.getByRole("region", { name: "Problems" }).getByRole("button").click();
  await page.getByRole("button", { name: /^More about/ }).click();
  await expect(page.getByRole("menuitem").first()).toBeVisible();
  await expectAccessible(page);
});

test("nothing overflows a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const segment of ["", "/relations", "/source", "/history"]) {
    await page.goto(booking + segment);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator(".skeleton")).toHaveCount(0);
    const tooWide = await page
      .locator("#main")
      .evaluate((main) => main.scrollWidth - main.clientWidth);
    expect(tooWide, segment).toBe(0);
  }
});

function lighthouse(owner: string): string {
  return [
    "apiVersion: backstage.io/v1alpha1",
    "kind: Component",
    "metadata: { name: lighthouse }",
    `spec: { type: service, lifecycle: production, owner: ${owner} }`,
    "",
  ].join("\n");
}

function hub(dependents: number): string {
  const component = (name: string, needs: string) =>
    `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: ${name} }\nspec: { type: service, lifecycle: production, owner: bookings, dependsOn: [${needs}] }\n`;
  const users = Array.from({ length: dependents }, (_, i) =>
    component(`user-${i}`, "component:hub"),
  );
  return [component("hub", "resource:nowhere"), ...users].join("---\n");
}
