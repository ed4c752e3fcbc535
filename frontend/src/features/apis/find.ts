/** A place where the sought text stands: line and column from 0. */
export interface Match {
  line: number;
  column: number;
}

/** More matches than this are not looked for; nobody steps through them. */
export const MATCH_LIMIT = 5000;

/** Where `sought` stands in `lines`, in any case. Nothing is found for nothing. */
export function findIn(lines: readonly string[], sought: string): Match[] {
  const matches: Match[] = [];
  const wanted = sought.toLowerCase();
  if (wanted === "") return matches;
  for (const [line, text] of lines.entries()) {
    const lower = text.toLowerCase();
    for (
      let at = lower.indexOf(wanted);
      at !== -1;
      at = lower.indexOf(wanted, at + wanted.length)
    ) {
      matches.push({ line, column: at });
      if (matches.length === MATCH_LIMIT) return matches;
    }
  }
  return matches;
}

/** A stretch of a line that is drawn in one way. */
export interface Piece<T> {
  text: string;
  /** What it was cut from. */
  of: T;
  /** The number of the match it belongs to; undefined outside of matches. */
  match?: number;
}

/** Cuts tokens where matches begin and end. `columns` ascend and do not overlap; `first` is the number of the first. */
export function cutAtMatches<T extends { text: string }>(
  tokens: readonly T[],
  columns: readonly number[],
  length: number,
  first: number,
): Piece<T>[] {
  const pieces: Piece<T>[] = [];
  let at = 0;
  let next = 0;
  for (const of of tokens) {
    const end = at + of.text.length;
    const start = at;
    while (at < end) {
      while (next < columns.length && (columns[next] ?? 0) + length <= at) next++;
      const column = columns[next] ?? Number.POSITIVE_INFINITY;
      const inside = column <= at;
      const until = Math.min(end, inside ? column + length : column);
      const text = of.text.slice(at - start, until - start);
      pieces.push(inside ? { text, of, match: first + next } : { text, of });
      at = until;
    }
  }
  return pieces;
}
