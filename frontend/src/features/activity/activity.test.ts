import { expect, test } from "vitest";
import { byRevision } from "./byRevision";
import { activitySearch } from "./search";

test("changes of one revision stand together, in their order", () => {
  const changes = [
    { id: "a", revision: 3 },
    { id: "b", revision: 3 },
    { id: "c", revision: 2 },
  ];
  expect(byRevision(changes)).toEqual([
    { revision: 3, changes: changes.slice(0, 2) },
    { revision: 2, changes: changes.slice(2) },
  ]);
  expect(byRevision([])).toEqual([]);
});

test("the address narrows the log, and what it does not know is forgotten", () => {
  expect(activitySearch({ outcome: "deleted", kind: "API" })).toEqual({
    outcome: "deleted",
    kind: "api",
  });
  expect(activitySearch({ outcome: "eaten", revision: "x" })).toEqual({});
  expect(activitySearch({ revision: "12" })).toEqual({ revision: 12 });
  expect(activitySearch({ revision: 12 })).toEqual({ revision: 12 });
});
