import { expect, test } from "vitest";
import { rowsInSight } from "./useRowsInSight";

test.each([
  ["at the top, with a few rows more than fit", 0, { first: 0, end: 28 }],
  ["in the middle, with a few on both sides", 1000, { first: 42, end: 78 }],
  ["at the end, no row that is not there", 1600, { first: 72, end: 100 }],
])("%s", (_where, top, span) => {
  expect(rowsInSight(top, 400, 20, 100)).toEqual(span);
});

test("a list without rows has none in sight", () => {
  expect(rowsInSight(0, 400, 20, 0)).toEqual({ first: 0, end: 0 });
});
