import { expect, test } from "vitest";
import { initials } from "./Avatar";

test.each([
  ["Jane Doe", "JD"],
  ["Guest", "G"],
  ["octo-cat", "OC"],
  ["Ludwig van Beethoven", "LB"],
  ["émile", "É"],
  ["李 小龍", "李小"],
  ["", ""],
])("%s is %s", (name, letters) => {
  expect(initials(name)).toBe(letters);
});
