/**
 * How well what somebody typed fits a text: 0 not at all, and the more the better. All of it at the beginning fits best,
 * then the beginnings of words, then any part; every word typed must occur. Of two that fit alike the shorter is meant.
 */
export function rank(typed: string, text: string): number {
  const wanted = fold(typed);
  const have = fold(text);
  if (wanted === "") return 1;
  const share = wanted.length / (have.length + 1);
  if (have === wanted) return 5;
  if (have.startsWith(wanted)) return 4 + share;
  const words = wanted.split(" ");
  const beginnings = have.split(/[^\p{L}\p{N}]+/u);
  if (words.every((word) => beginnings.some((one) => one.startsWith(word)))) return 3 + share;
  return words.every((word) => have.includes(word)) ? 2 + share : 0;
}

/** Those of `items` that fit what was typed, the best first; among equals the order stays. */
export function ranked<T>(typed: string, items: readonly T[], text: (item: T) => string[]): T[] {
  return items
    .map((item) => ({ item, score: Math.max(...text(item).map((one) => rank(typed, one))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ item }) => item);
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, " ");
}
