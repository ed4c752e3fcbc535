import { expect, test } from "vitest";
import { changeSummary } from "./changeSummary";

const change = {
  outcome: "UPDATED",
  fields: [] as { path: string }[],
  relationsAdded: [] as unknown[],
  relationsRemoved: [] as unknown[],
};

test("fields go by their short names, relations by how many", () => {
  const fields = [{ path: "spec.owner" }, { path: "metadata.tags" }];
  expect(changeSummary({ ...change, fields, relationsAdded: [1], relationsRemoved: [1, 2] })).toBe(
    "owner, tags, +1 relation, −2 relations",
  );
});

test("many fields are counted", () => {
  const fields = ["a", "b", "c", "d", "e", "f"].map((path) => ({ path }));
  expect(changeSummary({ ...change, fields })).toBe("a, b, c, d, 2 more fields");
});

test("of what came or went everything is new, so nothing is said", () => {
  expect(changeSummary({ ...change, outcome: "CREATED", fields: [{ path: "kind" }] })).toBe("");
});
