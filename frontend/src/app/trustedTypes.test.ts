import { expect, test } from "vitest";
import { ownAsset } from "./trustedTypes";

test("scripts of the build are trusted", () => {
  expect(ownAsset("/assets/layered.worker-x1.js")).toBe("/assets/layered.worker-x1.js");
});

test.each([
  "https://evil.example/assets/x.js",
  "/graphql",
  "/assets/../graphql",
  "data:text/javascript,1",
  "blob:http://localhost/1",
])("%s is not", (address) => {
  expect(() => ownAsset(address)).toThrow(TypeError);
});
