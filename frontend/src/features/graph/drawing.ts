import { curve, loop, middleOf } from "./curve";
import type { Box, Drawing, Tie } from "./fold";
import { type Layout, layered, type Place, type Point } from "./layered";

/** How large boxes are drawn. */
export const boxSizes = { entity: { width: 208, height: 46 }, more: { width: 208, height: 32 } };

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
  /** Where its words stand. */
  middle: Point;
  words: string;
}

export interface PlacedDrawing {
  width: number;
  height: number;
  boxes: PlacedBox[];
  ties: PlacedTie[];
}

/** Gives every box and tie of a drawing its place. */
export function placeDrawing({ boxes, ties }: Drawing): PlacedDrawing {
  const layout = layered(
    boxes.map((box) => ({ id: box.id, ...boxSizes[box.kind] })),
    ties.map(({ id, from, to }) => ({ id, from, to })),
  );
  const { width, height } = layout;
  return {
    width,
    height,
    boxes: boxes.flatMap((box) => {
      const place = layout.places.get(box.id);
      return place ? [{ box, place }] : [];
    }),
    ties: ties.flatMap((tie) => placeTie(tie, layout) ?? []),
  };
}

function placeTie(tie: Tie, layout: Layout): PlacedTie | undefined {
  const words = wordsOf(tie);
  const route = layout.routes.get(tie.id);
  if (route) {
    const { points, reversed } = route;
    const left = points[0];
    const right = points.at(-1);
    const atRight = reversed ? tie.backward.size > 0 : tie.forward.size > 0;
    const atLeft = reversed ? tie.forward.size > 0 : tie.backward.size > 0;
    const heads = [atLeft && left && head(left, -1), atRight && right && head(right, 1)];
    return {
      tie,
      line: curve(points),
      heads: heads.filter((one): one is string => Boolean(one)),
      middle: middleOf(points),
      words,
    };
  }
  const place = layout.places.get(tie.from);
  if (!place) return undefined;
  const tip = { x: place.x + place.width - 30, y: place.y };
  const down = `M${tip.x} ${tip.y}l-4 -8h8z`;
  const middle = { x: place.x + place.width, y: place.y - 12 };
  return { tie, line: loop(place), heads: [down], middle, words };
}

/** An arrowhead that touches `tip`; `way` is 1 where it points to the right. */
function head(tip: Point, way: 1 | -1): string {
  return `M${tip.x} ${tip.y}l${-8 * way} -4v8z`;
}

/** What holds between two boxes: the types, with how many where there is more than one. */
function wordsOf({ forward, backward }: Tie): string {
  const counts = new Map(forward);
  for (const [type, count] of backward) counts.set(type, (counts.get(type) ?? 0) + count);
  return [...counts].map(([type, count]) => (count > 1 ? `${type} × ${count}` : type)).join(", ");
}
