import { expect, test } from "vitest";
import { relativeTime } from "./time";

const now = new Date("2026-11-20T12:00:00Z");

test.each([
  ["2026-11-20T11:59:40Z", "just now"],
  ["2026-11-20T12:00:20Z", "in a moment"],
  ["2026-11-20T11:57:00Z", "3 min ago"],
  ["2026-11-20T12:02:00Z", "in 2 min"],
  ["2026-11-20T11:05:00Z", "1 h ago"],
  ["2026-11-20T04:00:00Z", "8 h ago"],
  ["2026-11-19T12:00:00Z", "1 day ago"],
  ["2026-11-10T12:00:00Z", "10 days ago"],
])("%s is %s", (at, want) => {
  expect(relativeTime(new Date(at), now)).toBe(want);
});

test("a month ago is a date", () => {
  expect(relativeTime(new Date("2026-03-12T12:00:00Z"), now)).toMatch(/2026/);
});
