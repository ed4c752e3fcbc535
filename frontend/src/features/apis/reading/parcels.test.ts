import { expect, test } from "vitest";
import type { Item } from "../outline/outline";
import { parcels, unpacker } from "./parcels";
import type { Reading } from "./read";

const items = (prefix: string, n: number): Item[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `${prefix}${i}`,
    name: `${prefix}${i}`,
    kind: "type",
    sections: [],
  }));

test.each<[string, Reading, number]>([
  ["a problem", { problem: { message: "it is empty", line: 1 } }, 1],
  ["an outline of nothing", { outline: { about: "GraphQL", facts: [], groups: [] } }, 1],
  [
    "several groups, one of them empty",
    {
      outline: {
        about: "GraphQL",
        title: "Shop",
        facts: [{ name: "a", value: "b" }],
        groups: [
          { title: "Queries", items: items("q", 3) },
          { title: "None", description: "of them", items: [] },
          { title: "Types", items: items("t", 600) },
        ],
      },
    },
    4,
  ],
])("%s arrives whole", (_, reading, count) => {
  const sent = [...parcels(reading)].map((parcel) => structuredClone(parcel));
  expect(sent).toHaveLength(count);
  const unpack = unpacker();
  const got = sent.map(unpack);
  expect(got.slice(0, -1).every((early) => early === undefined)).toBe(true);
  expect(got.at(-1)).toEqual(reading);
});
