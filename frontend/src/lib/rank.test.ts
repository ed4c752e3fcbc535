import { expect, test } from "vitest";
import { rank, ranked } from "./rank";

test.each([
  ["", "anything", 1],
  ["pay", "pay", 5],
  ["Pay", "payments-api", 4],
  ["api", "payments-api", 3],
  ["pay api", "Payments API", 3],
  ["api pay", "Payments API", 3],
  ["ments", "payments-api", 2],
  ["api xyz", "payments-api", 0],
])("rank(%j, %j) is %d and a little", (typed, text, want) => {
  expect(Math.floor(rank(typed, text))).toBe(want);
});

test("the best come first, and equals keep their order", () => {
  const names = ["billing-api", "api-gateway", "shop", "api", "zapier"];
  expect(ranked("api", names, (name) => [name])).toEqual([
    "api",
    "api-gateway",
    "billing-api",
    "zapier",
  ]);
});

test("of two that begin alike the shorter comes first", () => {
  expect(ranked("boo", ["Booking API", "Booking"], (name) => [name])).toEqual([
    "Booking",
    "Booking API",
  ]);
});

test("of several texts the one that fits best counts", () => {
  const items = [{ title: "Settings", words: "theme keys" }];
  expect(ranked("theme", items, ({ title, words }) => [title, words])).toHaveLength(1);
});
