import type { Place, Point } from "./layered";

/** The `d` of an SVG path through `points`, leaving and reaching each of them level. */
export function curve(points: readonly Point[]): string {
  const [start, ...rest] = points;
  if (!start) return "";
  let last = start;
  let d = `M${start.x} ${start.y}`;
  for (const point of rest) {
    const reach = Math.round((point.x - last.x) / 2);
    d +=
      point.y === last.y
        ? `H${point.x}`
        : `C${last.x + reach} ${last.y} ${point.x - reach} ${point.y} ${point.x} ${point.y}`;
    last = point;
  }
  return d;
}

/** A bow between the right sides of two boxes of one column, the wider the farther they are apart, up to `most`. */
export function bow(from: Place, to: Place, most = 64): string {
  const [a, b] = [rightMiddle(from), rightMiddle(to)];
  const reach = Math.min(most, 20 + Math.abs(a.y - b.y) / 6);
  return `M${a.x} ${a.y}C${a.x + reach} ${a.y} ${b.x + reach} ${b.y} ${b.x} ${b.y}`;
}

/** A loop over the upper right corner of a box, for a relation of an entity to itself. */
export function loop(box: Place): string {
  const { x: right, y: middle } = rightMiddle(box);
  const top = box.y;
  return `M${right} ${middle}C${right + 28} ${middle} ${right + 28} ${top - 20} ${right - 12} ${top - 12}Q${right - 30} ${top - 10} ${right - 30} ${top}`;
}

export function rightMiddle({ x, y, width, height }: Place): Point {
  return { x: x + width, y: y + height / 2 };
}
