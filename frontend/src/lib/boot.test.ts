import { expect, test } from "vitest";
import { readBoot } from "./boot";

test.each([
  ['{"viewer":{"login":"jane"}}', { viewer: { login: "jane" } }],
  ["", {}],
  ["{broken", {}],
])("the block %j reads as %j", (text, want) => {
  document.body.innerHTML = '<script type="application/json" id="boot"></script>';
  const block = document.getElementById("boot") as HTMLElement;
  block.textContent = text;
  expect(readBoot()).toEqual(want);
});

test("a page without the block is a page without boot data", () => {
  document.body.innerHTML = "";
  expect(readBoot()).toEqual({});
});
