import { align, order, type Vertex } from "./columns";

/** A box to place. */
export interface Size {
  id: string;
  width: number;
  height: number;
}

/** An arrow between two boxes. */
export interface Arrow {
  id: string;
  from: string;
  to: string;
}

export interface Point {
  x: number;
  y: number;
}

/** A placed box, by its upper left corner. */
export interface Place extends Point {
  width: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  places: Map<string, Place>;
  /** For each arrow, where it runs: from a port at the right side of one box to one at the left side of another. */
  routes: Map<string, Route>;
}

export interface Route {
  points: Point[];
  /** The box at the left is the one the arrow points at, as it must be in a cycle. */
  reversed: boolean;
}

/** Room between columns, around all of it, and for an arrow that passes boxes. */
const gaps = { column: 104, margin: 16, bend: 18 };

/**
 * Places boxes in columns so that arrows run from left to right, after Sugiyama: break cycles, give layers, put bends
 * where arrows cross layers, order each layer by the barycentres of its neighbours, then move boxes as near to their
 * neighbours as the order lets them. Pure and quick: 150 boxes take a few milliseconds.
 *
 * Cycles are broken by walking from the first box on, so the root should come first.
 */
export function layered(sizes: readonly Size[], arrows: readonly Arrow[]): Layout {
  if (sizes.length === 0) return { width: 0, height: 0, places: new Map(), routes: new Map() };
  const vertices = new Map(sizes.map((size) => [size.id, vertexOf(size)]));
  const spans = orient(vertices, arrows);
  assignLayers([...vertices.values()]);
  const chains = layBends(spans, vertices);
  const columns = columnsOf([...vertices.values(), ...chains.flatMap((chain) => chain.bends)]);
  order(columns);
  align(columns);
  return draw(columns, vertices, chains);
}

function vertexOf({ id, width, height }: Size): Vertex {
  return { id, width, height, bend: false, layer: 0, before: [], after: [], y: 0 };
}

/** An arrow as it is drawn: from left to right. */
interface Span {
  id: string;
  left: Vertex;
  right: Vertex;
  reversed: boolean;
}

/** Turns round the arrows that close cycles, and links the vertices. Arrows from a box to itself take no part. */
function orient(vertices: ReadonlyMap<string, Vertex>, arrows: readonly Arrow[]): Span[] {
  const closing = closingArrows([...vertices.keys()], arrows);
  const spans: Span[] = [];
  for (const arrow of arrows) {
    const from = vertices.get(arrow.from);
    const to = vertices.get(arrow.to);
    if (!from || !to || from === to) continue;
    const reversed = closing.has(arrow.id);
    const [left, right] = reversed ? [to, from] : [from, to];
    left.after.push(right);
    right.before.push(left);
    spans.push({ id: arrow.id, left, right, reversed });
  }
  return spans;
}

/** Arrows that lead back to a box from which they are reached, found by a depth-first walk without recursion. */
function closingArrows(ids: readonly string[], arrows: readonly Arrow[]): Set<string> {
  const leaving = new Map<string, Arrow[]>(ids.map((id) => [id, []]));
  for (const arrow of arrows) leaving.get(arrow.from)?.push(arrow);
  const closing = new Set<string>();
  const state = new Map<string, "open" | "done">();
  for (const start of ids) {
    const path = state.has(start) ? [] : [{ id: start, next: 0 }];
    for (let at = path.at(-1); at; at = path.at(-1)) {
      state.set(at.id, "open");
      const arrow = leaving.get(at.id)?.[at.next++];
      if (!arrow) {
        state.set(at.id, "done");
        path.pop();
      } else if (state.get(arrow.to) === "open") {
        if (arrow.to !== arrow.from) closing.add(arrow.id);
      } else if (!state.has(arrow.to)) {
        path.push({ id: arrow.to, next: 0 });
      }
    }
  }
  return closing;
}

/** Longest paths give the layers; then boxes with more on their right move towards it, which shortens arrows. */
function assignLayers(vertices: readonly Vertex[]): void {
  const sorted = topological(vertices);
  for (const vertex of sorted) {
    vertex.layer = Math.max(0, ...vertex.before.map((left) => left.layer + 1));
  }
  for (const vertex of sorted.toReversed()) {
    if (vertex.after.length > vertex.before.length) {
      vertex.layer = Math.min(...vertex.after.map((right) => right.layer)) - 1;
    }
  }
  const first = Math.min(...vertices.map((vertex) => vertex.layer));
  for (const vertex of vertices) vertex.layer -= first;
}

function topological(vertices: readonly Vertex[]): Vertex[] {
  const waiting = new Map(vertices.map((vertex) => [vertex, vertex.before.length]));
  const sorted = vertices.filter((vertex) => vertex.before.length === 0);
  for (const vertex of sorted) {
    for (const right of vertex.after) {
      const left = (waiting.get(right) ?? 0) - 1;
      waiting.set(right, left);
      if (left === 0) sorted.push(right);
    }
  }
  return sorted;
}

interface Chain {
  span: Span;
  bends: Vertex[];
}

/** Puts a bend into every layer that an arrow crosses, so that it gets a lane of its own there. */
function layBends(spans: readonly Span[], vertices: ReadonlyMap<string, Vertex>): Chain[] {
  for (const vertex of vertices.values()) {
    vertex.before = [];
    vertex.after = [];
  }
  return spans.map((span) => {
    const bends: Vertex[] = [];
    let last = span.left;
    for (let layer = span.left.layer + 1; layer < span.right.layer; layer++) {
      const id = `${span.id}@${layer}`;
      const bend = { ...vertexOf({ id, width: 0, height: gaps.bend }), bend: true, layer };
      bends.push(bend);
      link(last, bend);
      last = bend;
    }
    link(last, span.right);
    return { span, bends };
  });
}

function link(left: Vertex, right: Vertex): void {
  left.after.push(right);
  right.before.push(left);
}

function columnsOf(vertices: readonly Vertex[]): Vertex[][] {
  const columns: Vertex[][] = [];
  for (const vertex of vertices) {
    columns[vertex.layer] ??= [];
    columns[vertex.layer]?.push(vertex);
  }
  return columns.filter(Boolean);
}

function draw(
  columns: readonly Vertex[][],
  vertices: ReadonlyMap<string, Vertex>,
  chains: readonly Chain[],
): Layout {
  const all = columns.flat();
  const top = Math.min(...all.map((vertex) => vertex.y - vertex.height / 2)) - gaps.margin;
  const bottom = Math.max(...all.map((vertex) => vertex.y + vertex.height / 2)) + gaps.margin;
  const lanes: { x: number; width: number }[] = [];
  let x = gaps.margin;
  for (const column of columns) {
    const width = Math.max(...column.map((vertex) => vertex.width));
    lanes.push({ x, width });
    x += width + gaps.column;
  }
  const lane = (vertex: Vertex) => lanes[vertex.layer] ?? { x: 0, width: 0 };
  const middle = (vertex: Vertex) => Math.round(vertex.y - top);
  const places = new Map<string, Place>();
  for (const vertex of vertices.values()) {
    const { width, height } = vertex;
    places.set(vertex.id, { x: lane(vertex).x, y: middle(vertex) - height / 2, width, height });
  }
  const routes = new Map<string, Route>();
  for (const { span, bends } of chains) {
    const points = [
      { x: lane(span.left).x + span.left.width, y: middle(span.left) },
      ...bends.flatMap((bend) => [
        { x: lane(bend).x, y: middle(bend) },
        { x: lane(bend).x + lane(bend).width, y: middle(bend) },
      ]),
      { x: lane(span.right).x, y: middle(span.right) },
    ];
    routes.set(span.id, { points, reversed: span.reversed });
  }
  return { width: x - gaps.column + gaps.margin, height: Math.round(bottom - top), places, routes };
}
