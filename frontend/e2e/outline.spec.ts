import { registerApi } from "./harness/definitions.ts";
import { expect, expectAccessible, test } from "./harness/fixtures.ts";

const readers = [
  ["parcel-events", /^AsyncAPI \d/, "Operations"],
  ["storefront", /^GraphQL · 5 queries/, "Queries"],
  ["sailings", /^Protocol Buffers, proto3 · 1 service · 5 methods/, "Service Sailings"],
] as const;

for (const [api, about, first] of readers) {
  test(`the definition of ${api} is read by its parts, and as it is written`, async ({ page }) => {
    await page.goto(`/catalog/api/default/${api}/definition`);
    await expect(page.getByText(about)).toBeVisible();
    const definition = page.getByRole("region", { name: "Definition" });
    await expect(definition.getByRole("heading", { name: first, level: 2 })).toBeVisible();
    await expect(page.getByRole("navigation", { name: "Contents" })).toContainText(first);
    await page.getByRole("link", { name: "Source", exact: true }).last().click();
    await expect(page.getByRole("region", { name: "definition" })).toContainText(/\w/);
    await expect(page).toHaveURL(/as=source/);
  });
}

test("types lead to where they are declared, and back", async ({ page }) => {
  const address = "/catalog/api/default/sailings/definition";
  await page.goto(address);
  const definition = page.getByRole("region", { name: "Definition" });
  await definition.getByRole("link", { name: "FindItinerariesResponse" }).first().click();
  await expect(page).toHaveURL(`${address}?at=FindItinerariesResponse`);
  const item = definition.getByRole("article").filter({
    has: page.getByRole("heading", { name: "FindItinerariesResponse", exact: true }),
  });
  await expect(item).toBeInViewport();
  await expect(item).toContainText("repeated Itinerary");
  const contents = page.getByRole("navigation", { name: "Contents" });
  await expect(contents.locator("[aria-current=true]")).toHaveText("FindItinerariesResponse");

  await page.reload(); // the address is enough
  await expect(item).toBeInViewport();
  await page.goBack();
  await expect(page).toHaveURL(address);
});

test("an item tells its line, which leads into the source", async ({ page }) => {
  await page.goto("/catalog/api/default/storefront/definition?at=Parcel");
  const definition = page.getByRole("region", { name: "Definition" });
  const parcel = definition.getByRole("article").filter({
    has: page.getByRole("heading", { name: "Parcel", exact: true }),
  });
  await parcel.getByRole("link", { name: /^line \d+$/ }).click();
  await expect(page.locator(".bg-mark")).toContainText("type Parcel");
});

test("the filter narrows names, types and words, and a link out of it clears it", async ({
  page,
}) => {
  await page.goto("/catalog/api/default/billing-events/definition");
  const definition = page.getByRole("region", { name: "Definition" });
  await expect(definition.getByRole("article").first()).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("goodwill");
  await expect(definition.getByRole("article")).toHaveCount(1);
  await expect(definition.getByRole("article")).toContainText("paymentRefunded");
  await definition.getByRole("link", { name: "money" }).first().click();
  await expect(page.getByRole("searchbox", { name: "Filter the definition" })).toHaveValue("");
  await expect(definition.getByRole("heading", { name: "money", exact: true })).toBeInViewport();

  await page.keyboard.press("/");
  await page.keyboard.type("zebra");
  await page.getByRole("button", { name: "Show all" }).click();
  await expect(definition.getByRole("article").first()).toBeVisible();
});

test("what its reader does not understand is shown as it is written, with one quiet line", async ({
  page,
  ownServer,
}) => {
  for (const [name, type, text, why] of [
    ["odd-graph", "graphql", "type A {\n  b: [C\n}\n", /as GraphQL it cannot be shown.*line 3/],
    [
      "odd-proto",
      "grpc",
      'syntax = "proto3";\nmessage A {\n  what\n',
      /as Protocol Buffers.*ends too early/,
    ],
    ["odd-events", "asyncapi", "asyncapi: 3.0.0\nchannels: [1\n", /as AsyncAPI.*not valid YAML/],
  ] as const) {
    await page.goto(await registerApi(ownServer, name, type, text));
    await expect(page.getByText(why)).toBeVisible();
    await expect(page.getByRole("region", { name: "definition" })).toBeVisible();
    await expect(page.getByRole("link", { name: "Reference" })).toHaveCount(0);
  }
  // Of these there is no reader at all, and nothing to explain.
  await page.goto(await registerApi(ownServer, "router", "trpc", "export const appRouter = 1;\n"));
  await expect(page.getByRole("region", { name: "definition" })).toContainText("appRouter");
  await expect(page.getByText("cannot be shown")).toHaveCount(0);
});

test("the definition decides where spec.type says something unusual", async ({
  page,
  ownServer,
}) => {
  const text = "asyncapi: 2.6.0\ninfo: { title: Clicks, version: '1' }\nchannels: { clicks: {} }\n";
  await page.goto(await registerApi(ownServer, "clicks", "kafka events", text));
  await expect(page.getByText("AsyncAPI 2.6.0 · 1 channel")).toBeVisible();
});

for (const [api] of readers) {
  test(`the parts of ${api} are accessible`, async ({ page }) => {
    await page.goto(`/catalog/api/default/${api}/definition`);
    await expect(page.getByRole("region", { name: "Definition" })).toContainText(/\w/);
    await expectAccessible(page);
  });
}

test("nothing overflows a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [api] of readers) {
    await page.goto(`/catalog/api/default/${api}/definition`);
    const definition = page.getByRole("region", { name: "Definition" });
    await expect(definition.getByRole("article").first()).toBeVisible();
    for (const box of [page.locator("#main"), definition]) {
      const over = await box.evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(over, api).toBe(0);
    }
    await expectAccessible(page);
  }
});
