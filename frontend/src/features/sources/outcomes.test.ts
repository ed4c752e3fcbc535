import { expect, test } from "vitest";
import { summary, total } from "./outcomes";

const none = { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: 0 };

test("counts in words, what changed first", () => {
  expect(summary({ ...none, unchanged: 3, created: 4, rejected: 1 })).toBe(
    "4 created, 1 refused, 3 unchanged",
  );
  expect(summary(none)).toBe("nothing");
});

test("several readings add up", () => {
  expect(
    total([
      { ...none, created: 1 },
      { ...none, created: 2, deleted: 1 },
    ]),
  ).toEqual({
    ...none,
    created: 3,
    deleted: 1,
  });
});
