import { expect, test } from "vitest";
import { inline } from "./inlineOperations.ts";

const operations = { Catalog: "query Catalog{a}", Row_entity: "" };

test("a call becomes the text of its operation, and lines stay where they are", () => {
  const code = "const q = graphql(`\n  query Catalog {\n    a\n  }\n`);\nnext";
  expect(inline(code, operations)).toBe('const q = "query Catalog{a}"\n\n\n\n;\nnext');
});

test("fragments are empty: they travel inside the operations", () => {
  expect(inline("graphql(`fragment Row_entity on Entity { a }`)", operations)).toBe('""');
});

test("a module without calls is left alone", () => {
  expect(inline("graphqlAll(`x`)", operations)).toBeNull();
});

test("an operation that codegen has not seen stops the build", () => {
  expect(() => inline("graphql(`query Other { a }`)", operations)).toThrow("npm run codegen");
});
