import { describe, expect, test } from "vitest";
import { readOpenApi } from "./openapi";

const json = (text: string) => JSON.parse(readOpenApi(text).json);

describe("the version", () => {
  test.each([
    ["swagger: '2.0'", "2.0"],
    ["swagger: 2.0", "2.0"],
    ["openapi: 3.0.3", "3.0.3"],
    ["openapi: 3.1", "3.1.0"],
    ["openapi: 3.0", "3.0.0"],
    ["openapi: 3.1.0-rc1", "3.1.0"],
    ["openapi: 3.2.0", "3.2.0"],
    ['{"openapi": "3.1.0"}', "3.1.0"],
  ])("%s is %s", (text, version) => {
    const read = readOpenApi(text);
    expect(read.version).toBe(version);
    const { openapi, swagger } = JSON.parse(read.json);
    expect(openapi ?? swagger).toBe(version);
  });

  test.each(["info: {}", "openapi: 4.0.0", "openapi: yes", "swagger: '1.2'"])(
    "%s has none",
    (text) => {
      expect(() => readOpenApi(text)).toThrow(/openapi: 3\.1\.0 or swagger: '2\.0'/);
    },
  );
});

test("operations and webhooks are counted", () => {
  const text = `openapi: 3.1.0
paths:
  /a: { get: {}, post: {}, parameters: [] }
  /b: { delete: {} }
  /c: null
webhooks:
  w: { post: {} }
`;
  expect(readOpenApi(text).operations).toBe(4);
});

test("references to other files become words, and are listed once", () => {
  const text = `openapi: 3.0.0
components:
  schemas:
    a: { $ref: 'https://evil.example/a.json' }
    b: { items: [ { $ref: 'https://evil.example/a.json' }, { $ref: '#/components/schemas/a' } ] }
    c: { $ref: 'file:///etc/passwd' }
    d: { properties: { $ref: { type: string } } }
`;
  const read = readOpenApi(text);
  expect(read.outside).toEqual(["https://evil.example/a.json", "file:///etc/passwd"]);
  const { schemas } = JSON.parse(read.json).components;
  expect(schemas.a.$ref).toBeUndefined();
  expect(schemas.a.description).toContain("https://evil.example/a.json");
  expect(schemas.b.items[1].$ref).toBe("#/components/schemas/a");
  expect(schemas.d.properties.$ref).toEqual({ type: "string" });
});

test("dates stay text, and merged keys arrive", () => {
  const text = "openapi: 3.0.0\na: &a { x: 1 }\nb: { <<: *a, on: 2024-01-02 }\n";
  expect(json(text).b).toEqual({ x: 1, on: "2024-01-02" });
});

describe("what is no definition says why", () => {
  test.each([
    ["openapi: 3.0.0\ninfo: [1\npaths: {}", /not valid YAML/, 3],
    ['{"openapi": "3.0.0",\n "info": ]}', /not valid JSON/, 2],
    ["openapi: 3.0.0\na: 1\na: 2", /duplicated/, 3],
    ["- 1", /not a mapping/, undefined],
    ["a: &a { b: *a }\nopenapi: 3.0.0", /stands for itself/, undefined],
  ])("%j", (text, message, line) => {
    const problem = catching(() => readOpenApi(text));
    expect(problem).toMatchObject({ message: expect.stringMatching(message), line });
  });

  test("aliases of aliases", () => {
    const levels = Array.from({ length: 30 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`);
    const text = ["openapi: 3.0.0", "a0: &a0 [x, x]", ...levels].join("\n");
    expect(() => readOpenApi(text)).toThrow(/more than can be shown/);
  });
});

function catching(deed: () => unknown): unknown {
  try {
    return deed();
  } catch (error) {
    return error;
  }
}
