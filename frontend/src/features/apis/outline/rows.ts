import type { Field, Group, Item, Outline } from "./outline";

/** What stands one below the other: what the API is, then each group's name and its items. */
export type Row =
  | { kind: "about"; outline: Outline }
  | { kind: "group"; group: Group }
  | { kind: "item"; item: Item };

export function rowsOf(outline: Outline, groups: readonly Group[], filtered: boolean): Row[] {
  const items = groups.flatMap((group): Row[] => [
    { kind: "group", group },
    ...group.items.map((item) => ({ kind: "item" as const, item })),
  ]);
  const { title, description, facts } = outline;
  const says = title || description || facts.length > 0;
  return says && !filtered ? [{ kind: "about", outline }, ...items] : items;
}

export function indexOf(rows: readonly Row[], id: string | undefined): number {
  return rows.findIndex((row) => row.kind === "item" && row.item.id === id);
}

/** About how tall a row will be, in pixels: the closer, the less the list jumps. */
export function estimate(row: Row | undefined): number {
  if (row?.kind === "group") return 44;
  if (row?.kind !== "item") return 160;
  const fields = row.item.sections.flatMap((section) => section.fields);
  return 62 + linesOf(row.item.description) * 20 + row.item.sections.length * 26 + heightOf(fields);
}

function heightOf(fields: readonly Field[]): number {
  return fields.reduce(
    (sum, { description, folded, fields: inner = [] }) =>
      sum + 33 + linesOf(description) * 20 + (folded ? 20 : heightOf(inner)),
    0,
  );
}

function linesOf(text: string | undefined): number {
  return text ? Math.ceil(text.length / 90) : 0;
}
