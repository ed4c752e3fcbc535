import { expect, test } from "vitest";
import { catalogSearch, conditionsOf, filterOf, orderOf, sortBy } from "./search";

test("an address becomes the server's filter", () => {
  const search = catalogSearch({
    show: "starred",
    kind: ["API", "system"],
    tag: "java",
    owner: "group:default/payments",
    q: "pay",
    sort: "-owner",
  });
  expect(filterOf(search)).toEqual({
    kinds: ["api", "system"],
    owners: ["group:default/payments"],
    tags: { anyOf: ["java"] },
    starred: true,
  });
  expect(orderOf(search)).toEqual({ field: "OWNER", direction: "DESC" });
});

test("what is unknown is dropped", () => {
  expect(catalogSearch({ show: "mine", sort: "colour", kind: "", x: "y" })).toEqual({});
  expect(orderOf({})).toEqual({ field: "TITLE", direction: "ASC" });
});

test("a column sorts up, then down; the usual order is not mentioned", () => {
  expect(sortBy("kind", {})).toBe("kind");
  expect(sortBy("kind", { sort: "kind" })).toBe("-kind");
  expect(sortBy("kind", { sort: "-kind" })).toBe("kind");
  expect(sortBy("name", {})).toBe("-name");
  expect(sortBy("name", { sort: "kind" })).toBeUndefined();
});

test("each condition can be dropped on its own", () => {
  const conditions = conditionsOf({ q: "pay", kind: ["api"], show: "owned" });
  expect(conditions.map(({ label }) => label)).toEqual(["pay", "kind: API"]);
  expect(conditions[0]?.without).toEqual({ kind: ["api"], show: "owned" });
  expect(conditions[1]?.without).toEqual({ q: "pay", show: "owned" });
});

test("problems are asked for by their codes, or whatever they are", () => {
  const search = catalogSearch({ problem: ["dangling_ref", "no_such_code", "Orphaned"] });
  expect(search).toEqual({ problem: ["dangling_ref", "orphaned"] });
  expect(filterOf(search)).toEqual({ problems: ["DANGLING_REF", "ORPHANED"] });
  expect(filterOf(catalogSearch({ problem: ["any", "orphaned"] }))).toEqual({ hasProblems: true });
  expect(catalogSearch({ problem: "no_such_code" })).toEqual({});
});
