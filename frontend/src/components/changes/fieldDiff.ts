import { type DiffLine, diffLines } from "./diff";

/** How the change of one field is shown. */
export type FieldDiff =
  /** One short value instead of another; a side that was not there is undefined. */
  | { kind: "value"; before?: string; after?: string }
  /** A list of short values: what came and what went. */
  | { kind: "items"; added: string[]; removed: string[]; kept: number }
  /** Anything longer, line by line. */
  | { kind: "lines"; lines: DiffLine[] };

/** Values up to this length stand in one line. */
const SHORT = 80;

/** What is different between two JSON values; null stands for "not there", as in the API. */
export function fieldDiff(before: unknown, after: unknown): FieldDiff {
  const [was, is] = [before ?? undefined, after ?? undefined];
  if (isShort(was) && isShort(is)) return { kind: "value", before: word(was), after: word(is) };
  if (isList(was ?? []) && isList(is ?? [])) {
    return itemsDiff((was as unknown[] | undefined) ?? [], (is as unknown[] | undefined) ?? []);
  }
  if (was === undefined || is === undefined) {
    const kind = was === undefined ? "added" : "removed";
    const lines = textOf(was ?? is).split("\n");
    return { kind: "lines", lines: lines.map((text) => ({ kind, text })) };
  }
  return { kind: "lines", lines: diffLines(textOf(was), textOf(is)) };
}

function itemsDiff(before: readonly unknown[], after: readonly unknown[]): FieldDiff {
  const [was, is] = [before.map(String), after.map(String)];
  const added = is.filter((item) => !was.includes(item));
  const removed = was.filter((item) => !is.includes(item));
  if (added.length === 0 && removed.length === 0) {
    return { kind: "lines", lines: diffLines(was.join("\n"), is.join("\n")) };
  }
  return { kind: "items", added, removed, kept: was.length - removed.length };
}

function isShort(value: unknown): boolean {
  if (typeof value === "string") return value.length <= SHORT && !value.includes("\n");
  return typeof value !== "object" || value === null;
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item !== "object" && isShort(item));
}

function word(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return value === "" ? '""' : String(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value, null, 2);
}
