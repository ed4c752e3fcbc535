import { expect, test } from "vitest";
import { entityQuery, openAsQuery } from "./openAsQuery";

test("the query and its variables travel in the address", () => {
  const url = new URL(openAsQuery("query Q($a: Int) { a }", { a: 1 }), "http://x");
  expect(url.pathname).toBe("/graphiql");
  expect(url.searchParams.get("query")).toBe("query Q($a: Int) { a }");
  expect(JSON.parse(url.searchParams.get("variables") ?? "")).toEqual({ a: 1 });
});

test("a query about an entity names it in its variables", () => {
  expect(
    new URL(entityQuery("api:default/pay"), "http://x").searchParams.get("variables"),
  ).toContain("api:default/pay");
});
