import { expect, test } from "vitest";
import { refreshOutcome } from "./useRefresh";

const none = { created: 0, updated: 0, deleted: 0, rejected: 0 };
const location = { url: "file:./a.yaml", revision: null, results: none, errors: [] };

test("what changed is counted over all locations", () => {
  const locations = [
    { ...location, results: { ...none, updated: 1 } },
    { ...location, results: { ...none, updated: 2, deleted: 1 } },
  ];
  expect(refreshOutcome({ locations, errors: [] })).toEqual({
    failed: false,
    message: "3 updated, 1 deleted",
  });
});

test("nothing new is said as well", () => {
  expect(refreshOutcome({ locations: [location], errors: [] }).message).toBe(
    "Read: nothing has changed",
  );
});

test("what went wrong comes first", () => {
  const failed = { ...location, errors: [{ message: "The host did not answer" }] };
  expect(refreshOutcome({ locations: [location, failed], errors: [] })).toEqual({
    failed: true,
    message: "The host did not answer",
  });
});
