import { describe, expect, it } from "vitest";
import { editDistance, suggest } from "./suggest";

const catalog = [
  "component:default/booking-service",
  "component:default/quote-service",
  "api:default/booking",
  "component:payments/ledger",
  "resource:default/ledger-db",
];

describe("suggest", () => {
  it("finds what was misspelt", () => {
    expect(suggest("component:default/bokking-service", catalog)[0]).toBe(
      "component:default/booking-service",
    );
  });

  it("finds the same name elsewhere first", () => {
    expect(suggest("component:default/ledger", catalog)).toEqual([
      "component:payments/ledger",
      "resource:default/ledger-db",
    ]);
  });

  it("suggests nothing rather than nonsense", () => {
    expect(suggest("component:default/zzz", catalog)).toEqual([]);
    expect(suggest("component:default/ledger", [])).toEqual([]);
  });
});

describe("editDistance", () => {
  it.each([
    ["", "", 0],
    ["abc", "", 3],
    ["kitten", "sitting", 3],
  ])("%j and %j are %i apart", (a, b, want) => {
    expect(editDistance(a, b)).toBe(want);
    expect(editDistance(b, a)).toBe(want);
  });
});
