import { expect, test } from "vitest";
import { broughtBy, type Candidate, chooseFiles, shortNames } from "./choose";

const file = (url: string, refs: string[], registered = false): Candidate => ({
  url,
  registered,
  refs,
});

test.each<[string, Candidate[], string[]]>([
  ["each file that brings something", [file("a", ["1"]), file("b", ["2", "3"])], ["a", "b"]],
  [
    "the file that points at the others, and not those",
    [file("a", ["1"]), file("all", ["0", "1", "2"]), file("b", ["2"])],
    ["all"],
  ],
  [
    "both where each has something of its own",
    [file("a", ["1", "2"]), file("b", ["2", "3"])],
    ["a", "b"],
  ],
  ["nothing that is registered", [file("a", ["1"], true), file("b", ["2"])], ["b"]],
  [
    "nothing that comes with what is registered",
    [file("all", ["1", "2"], true), file("b", ["2"])],
    [],
  ],
  ["no file that brings nothing", [file("a", [])], []],
])("chosen at first: %s", (_what, files, chosen) => {
  expect([...chooseFiles(files)].sort()).toEqual(chosen);
});

test("a file whose entities come with another one says with which", () => {
  const files = [file("all", ["1", "2"]), file("b", ["2"]), file("c", ["3"]), file("none", [])];
  const by = (url: string, chosen: string[]) =>
    broughtBy(files.find((one) => one.url === url) as Candidate, files, new Set(chosen));
  expect(by("b", ["all"])).toBe("all");
  expect(by("b", ["c"])).toBeUndefined();
  expect(by("all", ["b"])).toBeUndefined();
  expect(by("none", ["all"])).toBeUndefined();
});

test.each([
  [
    ["https://x/a/b/c.yaml", "https://x/a/d/c.yaml"],
    ["b/c.yaml", "d/c.yaml"],
  ],
  [
    ["https://x/a/c.yaml", "https://x/a/cd.yaml"],
    ["c.yaml", "cd.yaml"],
  ],
  [["https://x/c.yaml"], ["https://x/c.yaml"]],
  [
    ["file:./a.yaml", "https://x/a.yaml"],
    ["file:./a.yaml", "https://x/a.yaml"],
  ],
])("%s are told apart by as little as that takes", (urls, names) => {
  expect([...shortNames(urls).values()]).toEqual(names);
});
