import { expect, test } from "vitest";
import { emptyDraft, endOf, inputOf, linesOf, notRefs } from "./draft";

const now = new Date("2026-11-22T12:00:00Z");

test("a token lasts as many days as were chosen, and never longer", () => {
  const end = endOf({ ...emptyDraft, lasts: 366 }, now);
  expect(end?.toISOString()).toBe("2027-11-23T11:59:00.000Z"); // a clock that is a little ahead does no harm
});

test("a chosen day counts to its end", () => {
  const end = endOf({ ...emptyDraft, lasts: "date", date: "2027-02-20" }, now);
  expect([end?.getFullYear(), end?.getMonth(), end?.getDate(), end?.getHours()]).toEqual([
    2027, 1, 20, 23,
  ]);
  expect(endOf({ ...emptyDraft, lasts: "date" }, now)).toBeUndefined();
});

test("refs and sets are sent only where the token is limited to them", () => {
  const draft = { ...emptyDraft, refs: "component:default/pay", sets: "terraform" };
  expect(inputOf(draft, now)).toMatchObject({ refs: undefined, sets: undefined });
  expect(inputOf({ ...draft, limited: true }, now)).toMatchObject({
    refs: ["component:default/pay"],
    sets: ["terraform"],
  });
});

test("several are written one to a line, or however they were pasted", () => {
  expect(linesOf(" a\n\nb, c\td ")).toEqual(["a", "b", "c", "d"]);
  expect(linesOf("")).toEqual([]);
});

test("what cannot be a ref is told before it is sent", () => {
  expect(notRefs("component:default/pay\npay\ncomponent:pay")).toEqual(["pay", "component:pay"]);
  expect(notRefs("")).toEqual([]);
});
