import { describe, expect, it } from "vitest";
import { cutAtMatches, findIn, MATCH_LIMIT } from "./find";

describe("findIn", () => {
  it("finds in any case, more than once in a line", () => {
    expect(findIn(["Pay, pay", "", "repay"], "PAY")).toEqual([
      { line: 0, column: 0 },
      { line: 0, column: 5 },
      { line: 2, column: 2 },
    ]);
  });

  it("finds nothing for nothing, and stops at the limit", () => {
    expect(findIn(["a"], "")).toEqual([]);
    expect(findIn(["a".repeat(MATCH_LIMIT * 2)], "a")).toHaveLength(MATCH_LIMIT);
  });
});

describe("cutAtMatches", () => {
  const tokens = [{ text: "name" }, { text: ": " }, { text: "pay" }];
  const cut = (columns: number[], length: number) =>
    cutAtMatches(tokens, columns, length, 7).map(({ text, match }) =>
      match ? `${text}#${match}` : text,
    );

  it("leaves tokens whole where nothing matches", () => {
    expect(cut([], 1)).toEqual(["name", ": ", "pay"]);
  });

  it("cuts within a token and across tokens", () => {
    expect(cut([1, 3], 2)).toEqual(["n", "am#7", "e#8", ":#8", " ", "pay"]);
    expect(cut([6], 3)).toEqual(["name", ": ", "pay#7"]);
  });

  it("keeps the text as it is", () => {
    for (let column = 0; column < 9; column++) {
      expect(
        cutAtMatches(tokens, [column], 3, 0)
          .map(({ text }) => text)
          .join(""),
      ).toBe("name: pay");
    }
  });
});
