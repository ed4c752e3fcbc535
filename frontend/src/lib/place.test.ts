import { expect, test } from "vitest";
import { fileAddress, placeInFile } from "./place";

test.each([
  ["file:./a.yaml", 14, 3, "file:./a.yaml:14:3"],
  ["file:./a.yaml", 14, null, "file:./a.yaml:14"],
  ["file:./a.yaml", null, 3, "file:./a.yaml"],
])("placeInFile(%s, %s, %s)", (url, line, column, want) => {
  expect(placeInFile(url, line, column)).toBe(want);
});

test.each([
  ["file:./a.yaml", 14, undefined],
  ["https://x.example/a.yaml", 14, "https://x.example/a.yaml"],
  ["https://github.com/a/b/blob/main/c.yaml", 14, "https://github.com/a/b/blob/main/c.yaml#L14"],
  ["https://github.com/a/b/blob/main/c.yaml", null, "https://github.com/a/b/blob/main/c.yaml"],
])("fileAddress(%s, %s) is %s", (url, line, want) => {
  expect(fileAddress(url, line)).toBe(want);
});
