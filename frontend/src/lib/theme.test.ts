import { expect, test } from "vitest";
import { readTheme, setTheme } from "./theme";

test.each([
  ["", "system"],
  ["theme=dark", "dark"],
  ["a=b; theme=light; c=d", "light"],
  ["mytheme=dark", "system"],
  ["theme=purple", "system"],
])("the cookies %j mean %s", (cookies, want) => {
  expect(readTheme(cookies)).toBe(want);
});

test("a chosen theme is kept in the cookie and shown at once; system forgets it", () => {
  setTheme("dark");
  expect(readTheme()).toBe("dark");
  expect(document.documentElement.classList.contains("dark")).toBe(true);
  setTheme("system");
  expect(readTheme()).toBe("system");
  expect(document.documentElement.className).toBe("");
});
