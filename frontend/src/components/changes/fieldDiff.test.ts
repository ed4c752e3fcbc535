import { describe, expect, it } from "vitest";
import { diffLines } from "./diff";
import { fieldDiff } from "./fieldDiff";

const written = (before: string, after: string) =>
  diffLines(before, after).map((line) =>
    line.kind === "skip"
      ? `~${line.count}`
      : `${{ same: " ", added: "+", removed: "-" }[line.kind]}${line.text}`,
  );

describe("diffLines", () => {
  it("shows what came and went between what stayed", () => {
    expect(written("a\nb\nc", "a\nx\nc\nd")).toEqual([" a", "-b", "+x", " c", "+d"]);
  });

  it("skips what is the same far from any difference", () => {
    const before = Array.from({ length: 20 }, (_, i) => `line ${i}`);
    const after = before.with(10, "other");
    expect(written(before.join("\n"), after.join("\n"))).toEqual([
      "~8",
      " line 8",
      " line 9",
      "-line 10",
      "+other",
      " line 11",
      " line 12",
      "~7",
    ]);
  });

  it("says nothing new about equal texts", () => {
    expect(written("a\nb", "a\nb")).toEqual(["~2"]);
  });

  it("stays quick where everything is another", () => {
    const [a, b] = ["a", "b"].map((c) =>
      Array.from({ length: 20_000 }, (_, i) => c + i).join("\n"),
    );
    const before = process.cpuUsage().user; // a clock would count what else the machine does
    expect(diffLines(a ?? "", b ?? "")).toHaveLength(40_000);
    expect((process.cpuUsage().user - before) / 1000).toBeLessThan(500);
  });
});

describe("fieldDiff", () => {
  it.each([
    ["team-a", "team-b", { kind: "value", before: "team-a", after: "team-b" }],
    [null, "production", { kind: "value", before: undefined, after: "production" }],
    [true, null, { kind: "value", before: "true", after: undefined }],
    ["", 3, { kind: "value", before: '""', after: "3" }],
  ])("shows %j → %j as values", (before, after, want) => {
    expect(fieldDiff(before, after)).toEqual(want);
  });

  it("shows lists by what came and what went", () => {
    expect(fieldDiff(["go", "java"], ["go", "rust"])).toEqual({
      kind: "items",
      added: ["rust"],
      removed: ["java"],
      kept: 1,
    });
    expect(fieldDiff(null, ["go"])).toMatchObject({ kind: "items", added: ["go"], kept: 0 });
  });

  it("shows another order of the same list line by line", () => {
    expect(fieldDiff(["a", "b"], ["b", "a"])).toEqual({
      kind: "lines",
      lines: [
        { kind: "removed", text: "a" },
        { kind: "same", text: "b" },
        { kind: "added", text: "a" },
      ],
    });
  });

  it("shows objects and long texts line by line", () => {
    expect(fieldDiff({ a: 1 }, { a: 2 })).toMatchObject({ kind: "lines" });
    expect(fieldDiff(null, { a: 1 })).toEqual({
      kind: "lines",
      lines: ["{", '  "a": 1', "}"].map((text) => ({ kind: "added", text })),
    });
    expect(fieldDiff("a\nb", "a\nc")).toMatchObject({ kind: "lines" });
  });
});
