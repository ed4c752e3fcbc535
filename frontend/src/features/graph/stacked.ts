import { bow } from "./curve";
import { heights, type PlacedDrawing, type PlacedTie, wordsOf } from "./drawing";
import type { Box, Drawing, Tie } from "./fold";
import type { Place } from "./layered";

const margin = 12;
/** Room to the right of the boxes, for lines among neighbours. */
const bowRoom = 24;
const indent = 28;
/** Between boxes, and above one over which something is written. */
const gaps = { plain: 6, words: 20 };
/** Where lines leave the lower side of a box: to what points at it, and to what it points at. */
const trunks = { IN: 10, OUT: 18 };

/** Members of a group that are drawn where there is room for one box beside each other. */
export const STACKED_LIMIT = 3;

/**
 * Gives every box a place below the one that it hangs on, like files below their folder: so a neighbourhood is read on
 * screens that have no room for columns.
 */
export function placeStacked(drawing: Drawing, width: number): PlacedDrawing {
  const hangs = hangingOf(drawing);
  const places = new Map<string, Place>();
  const words = new Map<string, string>();
  let y = margin;
  const put = (box: Box, depth: number, before: string | undefined) => {
    const tie = hangs.get(box.id);
    const how = tie && `${box.column} ${wordsOf(tie)}`; // columns tell its direction
    const spoken = how !== undefined && how !== before;
    if (tie && spoken) words.set(tie.id, wordsOf(tie));
    if (places.size > 0) y += spoken ? gaps.words : gaps.plain;
    const x = margin + depth * indent;
    const height = heights[box.kind];
    places.set(box.id, { x, y, width: width - x - bowRoom, height });
    y += height;
    let last: string | undefined;
    for (const child of childrenOf(box, drawing, hangs)) last = put(child, depth + 1, last);
    return how;
  };
  for (const box of drawing.boxes) if (!hangs.has(box.id)) put(box, 0, undefined);
  return {
    width,
    height: y + margin,
    boxes: drawing.boxes.flatMap((box) => {
      const place = places.get(box.id);
      return place ? [{ box, place }] : [];
    }),
    ties: drawing.ties.flatMap((tie) => drawTie(tie, hangs, places, words) ?? []),
  };
}

/** The tie by which each box hangs on one that is nearer to the root; those that hang on none are missing. */
function hangingOf({ boxes, ties }: Drawing): Map<string, Tie> {
  const columns = new Map(boxes.map((box) => [box.id, box.column]));
  const order = new Map(boxes.map((box, i) => [box.id, i]));
  const hangs = new Map<string, Tie>();
  for (const tie of ties) {
    const [a, b] = [order.get(tie.from) ?? 0, order.get(tie.to) ?? 0];
    const steps = Math.abs((columns.get(tie.from) ?? 0) - (columns.get(tie.to) ?? 0));
    const lower = a < b ? tie.to : tie.from;
    if (a === b || steps !== 1) continue;
    const known = hangs.get(lower);
    const nearer = (one: Tie) => order.get(upperOf(one, lower)) ?? 0;
    if (!known || nearer(tie) < nearer(known)) hangs.set(lower, tie);
  }
  return hangs;
}

function upperOf(tie: Tie, lower: string): string {
  return tie.from === lower ? tie.to : tie.from;
}

/** What hangs on a box: what points at it, then what it points at, each by type. */
function childrenOf(box: Box, { boxes }: Drawing, hangs: ReadonlyMap<string, Tie>): Box[] {
  const own = boxes.filter(({ id }) => {
    const tie = hangs.get(id);
    return tie !== undefined && upperOf(tie, id) === box.id;
  });
  const key = ({ id, column }: Box) => {
    const tie = hangs.get(id);
    return `${column < box.column ? 0 : 1} ${tie ? wordsOf(tie) : ""}`;
  };
  return own.toSorted((a, b) => key(a).localeCompare(key(b)));
}

function drawTie(
  tie: Tie,
  hangs: ReadonlyMap<string, Tie>,
  places: ReadonlyMap<string, Place>,
  words: ReadonlyMap<string, string>,
): PlacedTie | undefined {
  const lower = [tie.from, tie.to].find((id) => hangs.get(id) === tie);
  const child = lower !== undefined ? places.get(lower) : undefined;
  const parent = lower !== undefined ? places.get(upperOf(tie, lower)) : undefined;
  if (!child || !parent || lower === undefined) return aside(tie, places);
  const outwards = tie.to === lower ? tie.forward : tie.backward;
  const inwards = tie.to === lower ? tie.backward : tie.forward;
  const x = parent.x + (outwards.size > 0 ? trunks.OUT : trunks.IN);
  const [top, middle] = [parent.y + parent.height, child.y + child.height / 2];
  const heads = [];
  if (outwards.size > 0) heads.push(`M${child.x} ${middle}l-7 -4v8z`);
  if (inwards.size > 0) heads.push(`M${x} ${top}l-4 7h8z`);
  return {
    tie,
    line: `M${x} ${top}V${middle - 6}Q${x} ${middle} ${x + 6} ${middle}H${child.x}`,
    heads,
    words: words.get(tie.id) ?? "",
    wordsAt: { x: child.x + 2, y: child.y - 6, anchor: "start" },
    roomy: true,
    aside: false,
  };
}

/** A tie that nothing hangs by bows along the right side. */
function aside(tie: Tie, places: ReadonlyMap<string, Place>): PlacedTie | undefined {
  const [from, to] = [places.get(tie.from), places.get(tie.to)];
  if (!from || !to || from === to) return undefined;
  const at = { x: from.x + from.width, y: (from.y + to.y) / 2, anchor: "end" } as const;
  return {
    tie,
    line: bow(from, to, bowRoom),
    heads: [],
    words: wordsOf(tie),
    wordsAt: at,
    aside: true,
  };
}
