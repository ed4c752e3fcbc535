import { describe, expect, test } from "vitest";
import { type ApiStyle, styleOf } from "./style";

describe("a definition says itself what it is, whatever spec.type says", () => {
  test.each<[ApiStyle, string]>([
    ["openapi", "openapi: 3.0.0\ninfo: {}"],
    ["openapi", "# ours\n---\n\"openapi\": '3.1.0'\n"],
    ["openapi", "info: {}\nswagger: '2.0'\n"],
    ["openapi", '{\n  "swagger": "2.0"}'],
    ["openapi", '{"openapi":"3.0.0"}'],
    ["asyncapi", "asyncapi: 2.6.0\n"],
    ["asyncapi", '{"asyncapi": "3.0.0"}'],
    ["protobuf", '// Boats\nsyntax = "proto3";\n'],
    ["protobuf", "package boats.v1;\nmessage A {}"],
    ["graphql", "# Shop\ntype Query {\n  a: Int\n}"],
    ["graphql", '"""Doc"""\nschema { query: Q }'],
    ["graphql", "scalar Date\nunion A = B"],
    ["graphql", 'extend type User @key(fields: "id") { id: ID! }'],
  ])("%s: %j", (style, text) => {
    expect(styleOf(text, "unusual")).toBe(style);
    expect(styleOf(text, null)).toBe(style);
  });
});

test("spec.type settles what the definition does not say", () => {
  expect(styleOf("hello", "OpenAPI")).toBe("openapi");
  expect(styleOf("hello", "grpc")).toBe("protobuf");
  expect(styleOf("hello", "graphql ")).toBe("graphql");
});

test.each([
  ["trpc", "export const appRouter = router({})"],
  ["soap", "<definitions/>"],
  ["other", "type: object\nproperties: {}"],
  ["avro", '{"type": "record", "name": "openapi"}'],
  ["constructor", "hello"],
])("of %s there is no reader", (type, text) => {
  expect(styleOf(text, type)).toBeUndefined();
});
