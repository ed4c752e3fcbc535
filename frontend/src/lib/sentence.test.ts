import { expect, test } from "vitest";
import { sentence } from "./sentence";

test.each([
  ["nobody declares resource:default/db", "Nobody declares resource:default/db"],
  ["the Resource has no owner", "The Resource has no owner"],
  ["resource:default/db is declared twice", "resource:default/db is declared twice"],
  ["spec.owner is a list", "spec.owner is a list"],
  ["https://acme.io answered 502", "https://acme.io answered 502"],
  ["", ""],
])("%s", (said, shown) => {
  expect(sentence(said)).toBe(shown);
});
