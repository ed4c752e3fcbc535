import { openApiFrame, registerApi } from "./harness/definitions.ts";
import { expect, test } from "./harness/fixtures.ts";
import { longestTask } from "./harness/processorTime.ts";

const SIZE = 3_000_000;

/** More than this at once would be felt, in milliseconds. */
const STILL = 200;

test.describe.configure({ timeout: 180_000 });

for (const [name, write] of [
  ["JSON", (value: object) => JSON.stringify(value, null, 1)],
  ["YAML", (value: object) => yaml(value).trimStart()],
] as const) {
  test(`three megabytes of OpenAPI in ${name} open, and the page goes on`, async ({
    page,
    ownServer,
  }) => {
    const text = write(openApi((paths) => write(paths).length < SIZE));
    expect(text.length).toBeGreaterThan(SIZE);
    const address = await registerApi(ownServer, `large-${name.toLowerCase()}`, "openapi", text);
    await page.goto(`${ownServer.url}/settings`);
    const tag = openApiFrame(page).locator(".opblock-tag").first();
    const longest = await longestTask(page, async () => {
      await page.goto(address);
      await tag.waitFor({ timeout: 120_000 });
    });
    report(`${name}: reference`, longest);
    await expect(openApiFrame(page).locator(".opblock")).toHaveCount(0); // tags alone, to be opened
    await tag.click();
    await expect(openApiFrame(page).locator(".opblock").first()).toBeVisible({ timeout: 60_000 });

    const source = page.getByRole("region", { name: "definition" });
    const reading = await longestTask(page, async () => {
      await page.goto(`${address}?as=source`);
      await expect(source.locator("code").first()).toBeVisible();
      await source.evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
      await expect(source.locator("code").last()).toBeVisible();
    });
    report(`${name}: source`, reading);
    expect(await page.locator("*").count()).toBeLessThan(1500);
  });
}

test("a schema of three megabytes opens by its parts, and the page goes on", async ({
  page,
  ownServer,
}) => {
  const types = ["type Query { thing0(id: ID!): Thing0 }"];
  for (let size = 0, i = 0; size < SIZE; i++) {
    const next = sdlType(i);
    types.push(next);
    size += next.length;
  }
  const address = await registerApi(ownServer, "large-graph", "graphql", types.join("\n"));
  await page.goto(`${ownServer.url}/settings`);
  const definition = page.getByRole("region", { name: "Definition" });
  const longest = await longestTask(page, async () => {
    await page.goto(address);
    await definition.getByRole("article").first().waitFor({ timeout: 60_000 });
    await page.getByRole("searchbox", { name: "Filter the definition" }).fill("thing4999");
    await expect(definition.getByRole("heading", { name: "Thing4999", exact: true })).toBeVisible();
  });
  report("GraphQL: parts", longest);
  expect(await page.locator("*").count()).toBeLessThan(3000);
});

function report(what: string, milliseconds: number) {
  process.stdout.write(`${what}: longest task ${milliseconds} ms of ${STILL} ms\n`);
  expect(milliseconds, what).toBeLessThanOrEqual(STILL);
}

function openApi(goOn: (paths: object) => boolean) {
  const paths: Record<string, object> = {};
  for (let i = 0; ; i++) {
    const things = `#/components/schemas/thing${i % 10}`;
    const content = { "application/json": { schema: { $ref: things } } };
    paths[`/things/${i}`] = {
      get: {
        tags: [`tag ${i % 40}`],
        operationId: `get${i}`,
        summary: `Gives thing ${i}`,
        description: "What it gives, and when; ".repeat(8),
        parameters: [
          { name: "id", in: "query", description: "Which.", schema: { type: "string" } },
        ],
        responses: { 200: { description: "It.", content } },
      },
    };
    if (i % 500 === 499 && !goOn(paths)) break;
  }
  const thing = {
    type: "object",
    properties: { id: { type: "string" }, name: { type: "string" } },
  };
  const schemas = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`thing${i}`, thing]));
  return {
    openapi: "3.0.3",
    info: { title: "Large", version: "1" },
    paths,
    components: { schemas },
  };
}

/** YAML for values of this test: keys and texts are quoted as JSON has them. */
function yaml(value: unknown, indent = ""): string {
  if (typeof value !== "object" || value === null) return ` ${JSON.stringify(value)}\n`;
  const deeper = `${indent}  `;
  if (Array.isArray(value)) {
    return `\n${value.map((one) => `${indent}-${yaml(one, deeper)}`).join("")}`;
  }
  const lines = Object.entries(value).map(
    ([name, one]) => `${indent}${JSON.stringify(name)}:${yaml(one, deeper)}`,
  );
  return `\n${lines.join("")}`;
}

function sdlType(i: number): string {
  const field = (name: string) =>
    `  "The ${name} of the thing."\n  ${name}(first: Int = 20): Thing${i}\n`;
  const fields = ["id", "name", "kind", "owner", "place", "colour", "note"].map(field);
  return `"One of many things."\ntype Thing${i} {\n${fields.join("")}}`;
}
