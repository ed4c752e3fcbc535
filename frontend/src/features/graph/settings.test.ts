import { describe, expect, it } from "vitest";
import { graphSettings, graphVariables, toggleType } from "./settings";

describe("graphSettings", () => {
  it("reads the address and forgets what it does not understand", () => {
    expect(graphSettings({ depth: "2", way: "in", types: ["ownedBy", "partOf"] })).toEqual({
      depth: 2,
      way: "in",
      types: ["ownedBy", "partOf"],
    });
    expect(graphSettings({ depth: 3 })).toMatchObject({ depth: 3 });
    expect(graphSettings({ depth: "9", way: "sideways", types: "" })).toEqual({});
  });
});

describe("graphVariables", () => {
  it("asks for one step both ways over all types by default", () => {
    expect(graphVariables({})).toMatchObject({ depth: 1, direction: "BOTH", types: null });
  });
});

describe("toggleType", () => {
  const all = ["ownedBy", "partOf", "dependsOn"];

  it("switches one off, and on again", () => {
    const without = toggleType({ depth: 2 }, "partOf", all);
    expect(without).toEqual({ depth: 2, types: ["ownedBy", "dependsOn"] });
    expect(toggleType(without, "partOf", all).types).toBeUndefined();
  });

  it("walks all types where none is left", () => {
    expect(toggleType({ types: ["partOf"] }, "partOf", all).types).toBeUndefined();
  });
});
