import { expect, test } from "vitest";
import { isSingleKeys, keysForPeople, Sequence, strokeOf } from "./keys";

const press = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test.each([
  [press("g"), "g"],
  [press("?", { shiftKey: true }), "?"],
  [press("k", { ctrlKey: true }), "mod+k"],
  [press("k", { metaKey: true }), "mod+k"],
  [press("Enter", { shiftKey: true }), "shift+Enter"],
  [press(" "), "Space"],
  [press("ArrowUp", { altKey: true }), "alt+ArrowUp"],
])("strokeOf %j", (event, want) => {
  expect(strokeOf(event)).toBe(want);
});

const catalog = { id: "catalog", keys: ["g c"] };
const apis = { id: "apis", keys: ["g a"] };
const palette = { id: "palette", keys: ["mod+k"] };
const copy = { id: "copy", keys: ["c"] };
const all = [catalog, apis, palette, copy];

test("one stroke and two strokes", () => {
  const keys = new Sequence();
  expect(keys.press("mod+k", all, 0)).toBe(palette);
  expect(keys.press("g", all, 10)).toBeUndefined();
  expect(keys.pending).toBe(true);
  expect(keys.press("a", all, 20)).toBe(apis);
  expect(keys.pending).toBe(false);
});

test("the second stroke of a sequence is not a command of its own", () => {
  const keys = new Sequence();
  keys.press("g", all, 0);
  expect(keys.press("c", all, 500)).toBe(catalog);
  expect(keys.press("c", all, 600)).toBe(copy);
});

test("a sequence is forgotten after a pause", () => {
  const keys = new Sequence();
  keys.press("g", all, 0);
  expect(keys.press("c", all, 1500)).toBe(copy);
});

test("a wrong second stroke begins anew", () => {
  const keys = new Sequence();
  keys.press("g", all, 0);
  expect(keys.press("mod+k", all, 100)).toBe(palette);
  keys.press("g", all, 200);
  expect(keys.press("g", all, 300)).toBeUndefined();
  expect(keys.press("c", all, 400)).toBe(catalog);
});

test("of two commands with the same keys the first listed wins", () => {
  const shadow = { id: "shadow", keys: ["c"] };
  expect(new Sequence().press("c", [shadow, ...all], 0)).toBe(shadow);
});

test("only characters count as single keys", () => {
  expect(isSingleKeys("g c")).toBe(true);
  expect(isSingleKeys("?")).toBe(true);
  expect(isSingleKeys("mod+k")).toBe(false);
  expect(isSingleKeys("Escape")).toBe(false);
});

test("keys are shown as they are printed", () => {
  expect(keysForPeople("g c", false)).toEqual(["G", "C"]);
  expect(keysForPeople("mod+k", false)).toEqual(["Ctrl", "K"]);
  expect(keysForPeople("mod+k", true)).toEqual(["⌘", "K"]);
  expect(keysForPeople("Escape", false)).toEqual(["Esc"]);
  expect(keysForPeople("+", false)).toEqual(["+"]);
});
