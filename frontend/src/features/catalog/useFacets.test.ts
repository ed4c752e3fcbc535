import { expect, test } from "vitest";
import { withChosen } from "./useFacets";

test("owners go by their title, or by what is short and clear", () => {
  const values = [
    { value: "group:default/payments", count: 3, entity: { title: "Payments" } },
    { value: "group:shop/cart", count: 1, entity: null },
  ];
  expect(withChosen("owner", values, {})).toEqual([
    { value: "group:default/payments", label: "Payments", count: 3 },
    { value: "group:shop/cart", label: "shop/cart", count: 1 },
  ]);
});

test("values are chosen without regard to case", () => {
  const [option] = withChosen("kind", [{ value: "API", count: 2 }], { kind: ["api"] });
  expect(option).toEqual({ value: "api", label: "API", count: 2 });
});

test("what is chosen can be taken back although nothing has it", () => {
  const options = withChosen("tag", [{ value: "java", count: 2 }], { tag: ["cobol"] });
  expect(options[0]).toEqual({ value: "cobol", label: "cobol", count: 0 });
});

test("problems go by their words, and before them stands whatever it is", () => {
  expect(withChosen("problem", [{ value: "DANGLING_REF", count: 2 }], {})).toEqual([
    { value: "any", label: "Any" },
    { value: "dangling_ref", label: "Ref that nobody declares", count: 2 },
  ]);
  expect(withChosen("problem", [], {})).toEqual([]);
});
