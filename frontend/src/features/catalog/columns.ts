import type { SortColumn } from "./search";

/** A column of the catalog; its width, and below which width it goes, stand in catalog.css under its key. */
export type Column = { key: string; title: string; sort?: SortColumn };

export const columns: readonly Column[] = [
  { key: "name", title: "Name", sort: "name" },
  { key: "kind", title: "Kind", sort: "kind" },
  { key: "owner", title: "Owner", sort: "owner" },
  { key: "system", title: "System", sort: "system" },
  { key: "type", title: "Type", sort: "type" },
  { key: "lifecycle", title: "Lifecycle", sort: "lifecycle" },
  { key: "tags", title: "Tags" },
];
