import { expect, test } from "vitest";
import { listParam, parseSearch, stringifySearch, textParam } from "./searchParams";

test("an address is read and written without change", () => {
  const text = "?kind=api&kind=system&owner=group:default/payments&q=pay+now";
  expect(stringifySearch(parseSearch(text))).toBe(text);
});

test("what is not there is left out, what is empty is not", () => {
  expect(stringifySearch({ kind: [], show: undefined, page: 2 })).toBe("?page=2");
  expect(stringifySearch({ register: "" })).toBe("?register=");
  expect(stringifySearch({})).toBe("");
});

test("one value and several are both a list", () => {
  expect(listParam(parseSearch("?kind=api"), "kind")).toEqual(["api"]);
  expect(listParam(parseSearch("?kind=api&kind=b"), "kind")).toEqual(["api", "b"]);
  expect(listParam({}, "kind")).toBeUndefined();
  expect(textParam(parseSearch("?q="), "q")).toBeUndefined();
});
