/** One line of a comparison; `skip` stands for `count` lines that are the same. */
export type DiffLine =
  | { kind: "same" | "added" | "removed"; text: string }
  | { kind: "skip"; count: number };

/** Lines that are shown around each difference. */
const CONTEXT = 2;

/** Above so many comparisons the two sides are shown one after the other. */
const LIMIT = 1_000_000;

/** The lines of two texts side by side, by their longest common subsequence; what is the same far and wide is skipped. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [a, b] = [before.split("\n"), after.split("\n")];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end))
    end++;
  const same = (text: string): DiffLine => ({ kind: "same", text });
  return skipSame([
    ...a.slice(0, start).map(same),
    ...diffMiddle(a.slice(start, a.length - end), b.slice(start, b.length - end)),
    ...a.slice(a.length - end).map(same),
  ]);
}

function diffMiddle(a: readonly string[], b: readonly string[]): DiffLine[] {
  if (a.length * b.length > LIMIT) {
    return [
      ...a.map((text): DiffLine => ({ kind: "removed", text })),
      ...b.map((text): DiffLine => ({ kind: "added", text })),
    ];
  }
  const common = commonLengths(a, b);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      lines.push({ kind: "same", text: left });
      i++;
      j++;
    } else if (
      left !== undefined &&
      (right === undefined || common(i + 1, j) >= common(i, j + 1))
    ) {
      lines.push({ kind: "removed", text: left });
      i++;
    } else {
      lines.push({ kind: "added", text: right ?? "" });
      j++;
    }
  }
  return lines;
}

/** How long the longest common subsequence of the rests from (i, j) on is. */
function commonLengths(a: readonly string[], b: readonly string[]) {
  const width = b.length + 1;
  const table = new Uint32Array((a.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      table[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}

function skipSame(lines: readonly DiffLine[]): DiffLine[] {
  const changed = lines.flatMap((line, i) => (line.kind === "same" ? [] : [i]));
  const near = new Set(
    changed.flatMap((i) => Array.from({ length: 2 * CONTEXT + 1 }, (_, k) => i - CONTEXT + k)),
  );
  const shown: DiffLine[] = [];
  for (const [i, line] of lines.entries()) {
    const last = shown.at(-1);
    if (near.has(i)) shown.push(line);
    else if (last?.kind === "skip") last.count++;
    else shown.push({ kind: "skip", count: 1 });
  }
  return shown;
}
