import { expect, test } from "vitest";
import { bestOf, type Found } from "./useEntitySearch";

const entity = (name: string): Found => ({
  ref: `component:default/${name}`,
  kind: "Component",
  name,
  title: null,
  description: null,
});

const data = {
  named: { nodes: [entity("pay")] },
  found: { nodes: ["apply", "ledger", "pay", "payments"].map(entity) },
};

const names = (found: Found[]) => found.map(({ name }) => name);

test("the best come first, each once; what fits by its tags comes last", () => {
  expect(names(bestOf(data as never, "pay", true))).toEqual(["pay", "payments", "apply", "ledger"]);
});

test("an answer to another text lends only what fits this one", () => {
  expect(names(bestOf(data as never, "paym", false))).toEqual(["payments"]);
});

test("no answer, no finds", () => {
  expect(bestOf(undefined, "pay", false)).toEqual([]);
});
