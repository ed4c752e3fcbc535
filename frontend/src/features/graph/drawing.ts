import { bow, curve, loop, rightMiddle } from "./curve";
import type { Box, Drawing, Tie } from "./fold";
import { type Layout, layered, type Place, type Point } from "./layered";

/** How large boxes are drawn, and how far apart their columns stand. */
export interface Measures {
  width: number;
  gap: number;
  /** Room to the right of the last column, where lines within it bulge out. */
  bow: number;
}

export const wide: Measures = { width: 192, gap: 104, bow: 40 };
export const narrow: Measures = { width: 144, gap: 76, bow: 8 };

export const heights = { entity: 40, more: 30 };

export interface PlacedBox {
  box: Box;
  place: Place;
}

export interface PlacedTie {
  tie: Tie;
  /** The `d` of its line. */
  line: string;
  /** Arrowheads, each the `d` of a triangle. */
  heads: string[];
  /** What it says, and where: beside the box at its outer end, which lies to the left or to the right. */
  words: string;
  wordsAt: Point & { anchor: "start" | "middle" | "end" };
  /** Whether the words have a place of their own; elsewhere they are left out where they would lie on others. */
  roomy?: boolean;
  /** It joins neighbours that do not stand in neighbouring columns, and would hide more than it shows. */
  aside: boolean;
}

export interface PlacedDrawing {
  width: number;
  height: number;
  boxes: PlacedBox[];
  ties: PlacedTie[];
}

/** What the words of lines that bulge out to the right need beside the last column. */
const WORDS = 110;

/**
 * Gives every box and tie of a drawing its place. With `asides` ties aside get lanes of their own. What bulges out to the
 * right has its words only where a frame of the width `room` can take them.
 */
export function placeDrawing(
  { boxes, ties }: Drawing,
  asides = false,
  measures: Measures = wide,
  room = Number.POSITIVE_INFINITY,
): PlacedDrawing {
  const columns = new Map(boxes.map((box) => [box.id, box.column]));
  const span = (tie: Tie) => (columns.get(tie.to) ?? 0) - (columns.get(tie.from) ?? 0);
  const isAside = (tie: Tie) => tie.from !== tie.to && Math.abs(span(tie)) !== 1;
  const layout = layered(
    boxes.map(({ id, column, kind }) => ({
      id,
      column,
      width: measures.width,
      height: heights[kind],
    })),
    ties.filter((tie) => asides || !isAside(tie)),
    measures.gap,
  );
  const { width, height, places } = layout;
  const last = Math.max(...columns.values());
  const outermost = (tie: Tie) =>
    tie.from !== tie.to && span(tie) === 0 && columns.get(tie.to) === last;
  const bows = ties.some(outermost);
  const spoken = width + WORDS <= room;
  return {
    width: width + (bows ? (spoken ? WORDS : measures.bow) : 0),
    height,
    boxes: boxes.flatMap((box) => {
      const place = places.get(box.id);
      return place ? [{ box, place }] : [];
    }),
    ties: ties.flatMap((tie) => {
      const ends = [places.get(tie.from), places.get(tie.to)] as const;
      if (!ends[0] || !ends[1]) return [];
      const drawn = drawTie(tie, ends[0], ends[1], layout);
      const words = spoken || !outermost(tie) ? wordsOf(tie) : "";
      return [{ tie, words, aside: isAside(tie), ...drawn }];
    }),
  };
}

function drawTie(tie: Tie, from: Place, to: Place, layout: Layout) {
  if (tie.from === tie.to) {
    const tip = { x: from.x + from.width - 30, y: from.y };
    const wordsAt = { x: from.x + from.width + 8, y: from.y - 10, anchor: "start" } as const;
    return { line: loop(from), heads: [`M${tip.x} ${tip.y}l-4 -8h8z`], wordsAt };
  }
  if (from.x === to.x) {
    const [a, b] = [rightMiddle(from), rightMiddle(to)];
    const heads = [];
    if (tie.forward.size > 0) heads.push(head(b, -1));
    if (tie.backward.size > 0) heads.push(head(a, -1));
    const wordsAt = { x: a.x + 24, y: (a.y + b.y) / 2 + 4, anchor: "start" } as const;
    return { line: bow(from, to), heads, wordsAt };
  }
  const rightwards = from.x < to.x;
  const [left, right] = rightwards ? [from, to] : [to, from];
  const points = layout.routes.get(tie.id) ?? [
    rightMiddle(left),
    { x: right.x, y: right.y + right.height / 2 },
  ];
  const toRight = rightwards ? tie.forward : tie.backward;
  const toLeft = rightwards ? tie.backward : tie.forward;
  const [start, end] = [points[0], points.at(-1)];
  const heads = [];
  if (toRight.size > 0 && end) heads.push(head(end, 1));
  if (toLeft.size > 0 && start) heads.push(head(start, -1));
  return { line: curve(points), heads, wordsAt: outerEnd(points, layout.width / 2) };
}

/** Words stand at the end where fewer lines meet: the one farther from the middle of the drawing. */
function outerEnd(points: readonly Point[], middle: number): PlacedTie["wordsAt"] {
  const [start, end] = [points[0] ?? { x: 0, y: 0 }, points.at(-1) ?? { x: 0, y: 0 }];
  return Math.abs(start.x - middle) > Math.abs(end.x - middle)
    ? { x: start.x + 12, y: start.y - 4, anchor: "start" }
    : { x: end.x - 12, y: end.y - 4, anchor: "end" };
}

/** An arrowhead that touches `tip`; `way` is 1 where it points to the right. */
function head(tip: Point, way: 1 | -1): string {
  return `M${tip.x} ${tip.y}l${-8 * way} -4v8z`;
}

/** What holds between two boxes: the types, with how many where there is more than one. */
export function wordsOf({ forward, backward }: Tie): string {
  const counts = new Map(forward);
  for (const [type, count] of backward) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts].map(([type, count]) => (count > 1 ? `${type} × ${count}` : type)).join(", ");
}
