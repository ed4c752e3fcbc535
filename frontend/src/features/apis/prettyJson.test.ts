import { expect, test } from "vitest";
import { prettyJson } from "./prettyJson";

const wide = JSON.stringify({ a: "x".repeat(3000), b: [1] });

test("JSON in one long line is laid out over several", () => {
  expect(prettyJson(wide)?.split("\n")).toHaveLength(6);
});

test("what is readable, or no JSON, is left as it stands", () => {
  expect(prettyJson('{"a": 1}')).toBeUndefined();
  expect(prettyJson(wide.slice(1))).toBeUndefined();
});
