import { describe, expect, it } from "vitest";
import { entitySearch } from "./search";
import { segmentOf, tabOf, tabsOf } from "./tabs";

describe("entitySearch", () => {
  it("reads a line and a view of the source", () => {
    expect(entitySearch({ line: "12", as: "document" })).toMatchObject({
      line: 12,
      as: "document",
    });
    expect(entitySearch({ line: 12 })).toMatchObject({ line: 12 });
  });

  it("forgets what it does not understand", () => {
    expect(entitySearch({ line: "-1", as: "poem" })).toEqual({});
    expect(entitySearch({ line: "x" })).toEqual({});
  });
});

describe("tabs", () => {
  it("only APIs have a definition", () => {
    expect(tabsOf("API").map((tab) => tab.name)).toContain("definition");
    expect(tabsOf("component").map((tab) => tab.name)).toEqual([
      "overview",
      "relations",
      "source",
      "history",
    ]);
  });

  it("an address and its view belong together", () => {
    for (const { name } of tabsOf("api")) expect(tabOf(segmentOf(name))).toBe(name);
    expect(tabOf("nonsense")).toBe("overview");
  });
});
