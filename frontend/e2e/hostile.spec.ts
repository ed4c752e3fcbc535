import http from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { openApiFrame, registerApi } from "./harness/definitions.ts";
import { expect, test } from "./harness/fixtures.ts";

// What the browser says when the policy keeps it from loading somebody's picture.
test.use({ expectedErrors: /Content Security Policy/ });

/** Whoever wrote the definitions: a server that only notes what it is asked for. */
const asked: string[] = [];
const server = http.createServer((request, response) => {
  asked.push(request.url ?? "");
  response.end();
});
let evil = "";

test.beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  evil = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
test.beforeEach(() => void asked.splice(0));
test.afterAll(() => void server.close());

/** Every way to run something, each of which would tell what it is. */
function payloads(name: string): string {
  return [
    `<script>executed("${name} script")</script>`,
    `<img src=x onerror="executed('${name} onerror')">`,
    `<img src="${evil}/pixel.png">`,
    `<iframe srcdoc="<script>parent.executed('${name} srcdoc')</script>"></iframe>`,
    `<svg onload="executed('${name} svg')"><script>executed('${name} svg script')</script></svg>`,
    `<a href="javascript:executed('${name} link')">one</a>`,
    `[two](javascript:executed('${name}%20markdown'))`,
    `<style>@import "${evil}/style.css"; body { background: url(${evil}/image.png) }</style>`,
    `<form action="${evil}"><button>three</button></form>`,
    `<base href="${evil}"><meta http-equiv="refresh" content="0;url=${evil}">`,
  ].join("\n\n");
}

function openApi(): string {
  const text = payloads("openapi");
  const link = "javascript:executed('url')";
  return JSON.stringify({
    openapi: "3.1.0",
    info: {
      title: text,
      version: text,
      description: text,
      termsOfService: link,
      contact: { name: "contact", url: link, email: `x@x"onclick="executed('mail')` },
      license: { name: "licence", url: link },
    },
    externalDocs: { url: link, description: text },
    servers: [{ url: link, description: text }],
    tags: [{ name: text, description: text, externalDocs: { url: link } }, { name: "plain" }],
    paths: {
      "/things": {
        get: {
          tags: ["plain"],
          operationId: text,
          summary: text,
          description: text,
          externalDocs: { url: link },
          parameters: [{ name: text, in: "query", description: text, example: text }],
          responses: {
            200: {
              description: text,
              content: {
                "text/html": { example: text, schema: { $ref: "#/components/schemas/a" } },
              },
            },
          },
        },
        post: { tags: ["plain"], responses: { 200: { $ref: `${evil}/response.json` } } },
        put: { tags: ["plain"], responses: { 200: { $ref: "file:///etc/passwd" } } },
      },
    },
    components: {
      schemas: {
        a: { $ref: "#/components/schemas/b" },
        b: { $ref: "#/components/schemas/a" },
        self: { type: "object", properties: { self: { $ref: "#/components/schemas/self" } } },
        remote: { $ref: `${evil}/schema.json` },
        text: { title: text, description: text, default: text, enum: [text] },
      },
      securitySchemes: {
        login: { type: "openIdConnect", openIdConnectUrl: `${evil}/openid`, description: text },
      },
    },
  });
}

function asyncApi(): string {
  const text = payloads("asyncapi");
  return JSON.stringify({
    asyncapi: "3.0.0",
    info: {
      title: text,
      version: text,
      description: text,
      contact: { url: "javascript:executed(1)" },
    },
    servers: { [text]: { host: text, protocol: text, description: text } },
    channels: {
      c: { address: text, description: text, messages: { m: { $ref: "#/components/messages/m" } } },
    },
    operations: { o: { action: text, channel: { $ref: "#/channels/c" }, description: text } },
    components: {
      messages: { m: { title: text, payload: { $ref: "#/components/schemas/self" } } },
      schemas: {
        self: { properties: { [text]: { $ref: "#/components/schemas/self", description: text } } },
        remote: { $ref: `${evil}/schema.json` },
      },
    },
  });
}

function graphql(): string {
  const [query, type] = [payloads("graphql"), payloads("type")];
  return `"""${query}"""\ntype Query { "[x](javascript:executed(1))" a: T }\n"""${type}"""\ntype T { a: Int }\n`;
}

function protobuf(): string {
  const text = payloads("protobuf").replaceAll("*/", "");
  return `syntax = "proto3";\n/* ${text} */\nmessage M { string a = 1; }\n`;
}

/** Notes what is executed, in whichever document. */
async function watch(page: Page) {
  const executed: unknown[] = [];
  await page.exposeFunction("executed", (what: unknown) => executed.push(what));
  page.on("dialog", (dialog) => dialog.dismiss());
  return executed;
}

test("nothing in an OpenAPI definition runs or calls out", async ({ page, context, ownServer }) => {
  const executed = await watch(page);
  const opened: string[] = [];
  context.on("page", (other) => opened.push(other.url()));
  const address = await registerApi(ownServer, "hostile-openapi", "openapi", openApi());
  await page.goto(address);
  const frame = openApiFrame(page);
  const operations = frame.locator(".opblock-summary-control");
  await expect(operations).toHaveCount(3);
  for (const operation of await operations.all()) await operation.click();
  await expect(frame.getByRole("heading", { name: "Responses" })).toHaveCount(3);
  for (const schema of await frame.locator("section.models [aria-expanded=false]").all()) {
    await schema.click({ timeout: 2000 }).catch(() => {}); // opening one may close another
  }
  const links = frame.locator("a[href]");
  const targets = await links.evaluateAll((all) =>
    all.map((one) => (one as HTMLAnchorElement).href),
  );
  expect(targets.filter((target) => /^\s*javascript:/i.test(target))).toEqual([]);
  for (const link of await links.all()) await link.dispatchEvent("click");
  await expect(frame.locator("#reader :is(script, iframe, form, base, meta, object)")).toHaveCount(
    0,
  );
  expect(executed).toEqual([]);
  expect(asked).toEqual([]);
  expect(opened).toEqual([]);
  await expect(page).toHaveURL(address);
});

for (const [style, text] of [
  ["asyncapi", asyncApi],
  ["graphql", graphql],
  ["protobuf", protobuf],
] as const) {
  test(`nothing in a definition of ${style} runs or calls out`, async ({ page, ownServer }) => {
    const executed = await watch(page);
    const address = await registerApi(ownServer, `hostile-${style}`, style, text());
    await page.goto(address);
    const definition = page.getByRole("region", { name: "Definition" });
    await expect(definition).toContainText("<script>executed");
    await expect(definition.locator("script, img, iframe, form, style, base, meta")).toHaveCount(0);
    const hrefs = await definition
      .locator("a")
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
    expect(hrefs.filter((protocol) => !/^https?:$/.test(protocol))).toEqual([]);
    await page.goto(`${address}?as=source`);
    await expect(page.getByRole("region", { name: "definition" })).toContainText(/executed/);
    expect(executed).toEqual([]);
    expect(asked).toEqual([]);
  });
}
