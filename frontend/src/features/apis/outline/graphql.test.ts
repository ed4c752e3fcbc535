import { describe, expect, test } from "vitest";
import { graphqlOutline } from "./graphql";
import { textOf } from "./outline";

const schema = `
"What the shop sells."
type Product implements Node & Named @key(fields: "id") {
  id: ID!
  name: String!
  "Cheapest first."
  offers(first: Int = 20, in: Currency!): [Offer!]! @deprecated(reason: "use prices")
}
interface Node { id: ID! }
union Hit = Product | Category
enum Currency { EUR "Old." DEM @deprecated }
input Wish { product: ID!, count: Int! = 1 }
scalar Money
directive @key(fields: String!) repeatable on OBJECT
extend type Product { weight: Int }
type Query { product(id: ID!): Product, all: [Product!]! }
extend type Query { hits("Words." text: String!): [Hit!]! }
`;

const item = (id: string, text = schema) =>
  graphqlOutline(text)
    .groups.flatMap(({ items }) => items)
    .find((one) => one.id === id);

test("operations come first, then types by what they are", () => {
  const { groups, about } = graphqlOutline(schema);
  expect(groups.map(({ title, items }) => [title, items.length])).toEqual([
    ["Queries", 3],
    ["Types", 1],
    ["Interfaces", 1],
    ["Unions", 1],
    ["Inputs", 1],
    ["Enums", 1],
    ["Scalars", 1],
    ["Directives", 1],
  ]);
  expect(about).toBe("GraphQL · 3 queries · 1 type · 1 interface · 1 union");
});

test("a field of the query type is an operation with arguments", () => {
  const product = item("query.product");
  expect(textOf(product?.signature)).toBe("(id: ID!): Product");
  expect(product?.signature).toContainEqual({ text: "Product", to: "Product" });
  expect(product?.sections).toEqual([]); // the signature says it all
  expect(item("query.hits")?.sections[0]?.fields[0]).toMatchObject({
    name: "text",
    required: true,
  });
});

test("a type tells fields, extensions, interfaces, deprecations and where it stands", () => {
  const product = item("Product");
  expect(product).toMatchObject({ kind: "type", description: "What the shop sells.", line: 2 });
  expect(textOf(product?.signature)).toBe("implements Node & Named");
  expect(product?.notes).toEqual(['@key(fields: "id")']);
  const fields = product?.sections.flatMap(({ fields }) => fields) ?? [];
  expect(fields.map(({ name }) => name)).toEqual(["id", "name", "offers", "weight"]);
  expect(fields[2]).toMatchObject({ description: "Cheapest first.", deprecated: "use prices" });
  expect(fields[2]?.fields?.map(({ notes, required }) => [notes, required])).toEqual([
    [["default 20"], false],
    [undefined, true],
  ]);
});

test("values, unions, inputs and directives", () => {
  expect(item("Currency")?.sections[0]?.fields[1]).toMatchObject({ name: "DEM", deprecated: "" });
  expect(textOf(item("Hit")?.signature)).toBe("= Product | Category");
  expect(item("Wish")?.sections[0]?.fields[1]).toMatchObject({ notes: ["default 1"] });
  expect(textOf(item("@key")?.signature)).toBe("on repeatable OBJECT");
});

test("a schema may name its root types", () => {
  const { groups } = graphqlOutline(
    "schema { query: Start }\ntype Start { a: Int }\ntype Query { b: Int }",
  );
  expect(groups.map(({ title, items }) => [title, items[0]?.name])).toEqual([
    ["Queries", "a"],
    ["Types", "Query"],
  ]);
});

describe("what is no schema says why", () => {
  test.each([
    ["type A {\n  b: [C\n}", /not valid GraphQL: Expected "\]"/, 3],
    ["query { a }", /declares no type/, undefined],
    ["", /not valid GraphQL/, 1],
  ])("%j", (text, message, line) => {
    expect(() => graphqlOutline(text)).toThrow(message);
    try {
      graphqlOutline(text);
    } catch (problem) {
      expect((problem as { line?: number }).line).toBe(line);
    }
  });
});
