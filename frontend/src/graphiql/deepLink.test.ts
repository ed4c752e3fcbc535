import { expect, test } from "vitest";
import { deepLink, readDeepLink } from "./deepLink";

test("what is put into an address comes out of it again", () => {
  const link = { query: "query Q($a: Int) {\n  a & b # é\n}", variables: '{"a": 1}' };
  expect(readDeepLink(new URL(deepLink(link), "http://x").search)).toEqual(link);
});

test("an address without a query opens nothing", () => {
  expect(readDeepLink("?variables={}")).toBeUndefined();
  expect(deepLink({ query: "{ a }", variables: " " })).toBe("/graphiql?query=%7B+a+%7D");
});
