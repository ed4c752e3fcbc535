/** The part of a change that its one line is made of. */
export interface SummedChange {
  outcome: string;
  fields: readonly { path: string }[];
  relationsAdded: readonly unknown[];
  relationsRemoved: readonly unknown[];
}

/** What is different, in a line: fields by their last names, relations by how many. */
export function changeSummary(change: SummedChange): string {
  if (change.outcome !== "UPDATED") return "";
  const names = [...new Set(change.fields.map(({ path }) => shortPath(path)))];
  const shown = names.slice(0, 4);
  const rest = names.length - shown.length;
  return [
    ...shown,
    rest > 0 && `${rest} more ${rest === 1 ? "field" : "fields"}`,
    relations("+", change.relationsAdded.length),
    relations("−", change.relationsRemoved.length),
  ]
    .filter(Boolean)
    .join(", ");
}

/** `metadata.annotations.a.b/c` is known by `annotations.a.b/c`, `spec.owner` by `owner`. */
function shortPath(path: string): string {
  return path.replace(/^(?:metadata|spec)\./, "");
}

function relations(sign: string, count: number): string | undefined {
  if (count === 0) return undefined;
  return `${sign}${count} ${count === 1 ? "relation" : "relations"}`;
}
