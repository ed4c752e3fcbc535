import { parseRef } from "@/lib/ref";

/** How many suggestions are made. */
const SUGGESTIONS = 5;

/** The refs that somebody who wrote `wanted` may have meant, the likeliest first; none where nothing is near. */
export function suggest(wanted: string, refs: readonly string[]): string[] {
  const want = parseRef(wanted);
  const scored = [...new Set(refs)]
    .filter((ref) => ref !== wanted)
    .map((ref) => ({ ref, score: distance(want, parseRef(ref)) }));
  return scored
    .filter(({ score }) => score <= 0.4)
    .sort((a, b) => a.score - b.score)
    .slice(0, SUGGESTIONS)
    .map(({ ref }) => ref);
}

type Parts = ReturnType<typeof parseRef>;

/** 0 for the same name; another kind or namespace counts a little, so that the same name elsewhere comes first. */
function distance(a: Parts, b: Parts): number {
  const elsewhere = (a.kind === b.kind ? 0 : 0.02) + (a.namespace === b.namespace ? 0 : 0.01);
  if (a.name === b.name) return elsewhere;
  const edits = editDistance(a.name, b.name) / Math.max(a.name.length, b.name.length);
  const contained = a.name.includes(b.name) || b.name.includes(a.name) ? 0.2 : 1;
  return Math.min(edits, contained) + elsewhere;
}

/** Levenshtein's: how many letters to insert, delete or replace. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
