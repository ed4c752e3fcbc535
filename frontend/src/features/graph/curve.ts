import type { Point } from "./layered";

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

/** A loop over the upper right corner of a box, for a relation of an entity to itself. */
export function loop(box: { x: number; y: number; width: number; height: number }): string {
  const right = box.x + box.width;
  const middle = box.y + box.height / 2;
  const top = box.y;
  return `M${right} ${middle}C${right + 28} ${middle} ${right + 28} ${top - 22} ${right - 20} ${top - 12}Q${right - 30} ${top - 8} ${right - 30} ${top}`;
}

/** The middle of a route, where its words stand. */
export function middleOf(points: readonly Point[]): Point {
  const i = Math.floor((points.length - 1) / 2);
  const [a, b] = [points[i], points[i + 1]];
  if (!a || !b) return a ?? { x: 0, y: 0 };
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
