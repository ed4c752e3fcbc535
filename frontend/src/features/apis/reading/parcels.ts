import type { Item } from "../outline/outline";
import type { Reading } from "./read";

/** A reading on its way between threads: some of its items, or all else, which comes last. */
export type Parcel = { items: readonly Item[] } | { rest: Reading; sizes: readonly number[] };

/** So many items are unpacked within a few milliseconds. */
const ITEMS = 250;

/** Packs a reading so that no parcel keeps the page that takes it from anything else: unpacking megabytes at once would. */
export function* parcels(reading: Reading): Generator<Parcel> {
  if (!("outline" in reading)) {
    yield { rest: reading, sizes: [] };
    return;
  }
  const { groups } = reading.outline;
  const items = groups.flatMap((group) => group.items);
  for (let i = 0; i < items.length; i += ITEMS) yield { items: items.slice(i, i + ITEMS) };
  const bare = groups.map((group) => ({ ...group, items: [] }));
  const rest = { outline: { ...reading.outline, groups: bare } };
  yield { rest, sizes: groups.map((group) => group.items.length) };
}

/** Takes parcels, and gives the reading with the last. */
export function unpacker(): (parcel: Parcel) => Reading | undefined {
  const items: Item[] = [];
  return (parcel) => {
    if ("items" in parcel) {
      items.push(...parcel.items);
      return undefined;
    }
    const { rest, sizes } = parcel;
    if (!("outline" in rest)) return rest;
    let at = 0;
    const groups = rest.outline.groups.map((group, i) => {
      const begin = at;
      at += sizes[i] ?? 0;
      return { ...group, items: items.slice(begin, at) };
    });
    return { outline: { ...rest.outline, groups } };
  };
}
