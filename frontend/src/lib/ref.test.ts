import { expect, test } from "vitest";
import { kindLabel, parseRef, shortRef, typeNameOf } from "./ref";

test.each([
  ["component:default/pay", { kind: "component", namespace: "default", name: "pay" }],
  ["component:pay", { kind: "component", namespace: "default", name: "pay" }],
  ["api:shop/pay.v1", { kind: "api", namespace: "shop", name: "pay.v1" }],
  ["pay", { kind: "", namespace: "default", name: "pay" }],
])("parseRef(%s)", (ref, want) => {
  expect(parseRef(ref)).toEqual(want);
});

test("shortRef leaves out what goes without saying", () => {
  expect(shortRef("group:default/payments")).toBe("payments");
  expect(shortRef("group:shop/payments")).toBe("shop/payments");
});

test("kinds of the catalog's own are custom entities and keep their spelling", () => {
  expect(typeNameOf("api")).toBe("API");
  expect(typeNameOf("Pipeline")).toBe("CustomEntity");
  expect(kindLabel("api")).toBe("API");
  expect(kindLabel("Pipeline")).toBe("Pipeline");
});
