import { expect, test } from "vitest";
import { returnTo } from "./returnTo";

const at = (pathname: string, search = "", hash = "") => returnTo({ pathname, search, hash });

test("one comes back to the very address that one opened", () => {
  expect(at("/catalog", "?kind=api", "#top").path).toBe("/catalog?kind=api#top");
});

test("a place is named as people read it; the front door is not", () => {
  expect(at("/catalog/component/default/f%C3%BCr").place).toBe("/catalog/component/default/für");
  expect(at("/sources/100%").place).toBe("/sources/100%");
  expect(at("/").place).toBeUndefined();
  expect(at("/catalog").place).toBeUndefined();
});
