import { align, order, type Vertex } from "./columns";

/** A box to place, in the column where it belongs. */
export interface Size {
  id: string;
  column: number;
  width: number;
  height: number;
}

/** A line between two boxes of different columns; which of them it points at does not matter here. */
export interface Line {
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
  /** For each line where it runs: from the right side of the left box to the left side of the right one. */
  routes: Map<string, Point[]>;
}

/** Room around all of it, and for a line that passes boxes. */
const gaps = { margin: 16, bend: 12 };

/**
 * Places boxes that know their columns, after Sugiyama: put bends where lines cross columns, order each column by the
 * barycentres of its neighbours, then move boxes as near to their neighbours as that order lets them. Pure and quick:
 * 150 boxes take a few milliseconds. Lines within a column take no part; `gap` is the room between columns.
 */
export function layered(sizes: readonly Size[], lines: readonly Line[], gap = 104): Layout {
  if (sizes.length === 0) return { width: 0, height: 0, places: new Map(), routes: new Map() };
  const first = Math.min(...sizes.map(({ column }) => column));
  const vertices = new Map(sizes.map((size) => [size.id, vertexOf(size, first)]));
  const chains = lines.flatMap((line) => chainOf(line, vertices) ?? []);
  const columns: Vertex[][] = [];
  for (const vertex of [...vertices.values(), ...chains.flatMap((chain) => chain.bends)]) {
    columns[vertex.layer] ??= [];
    columns[vertex.layer]?.push(vertex);
  }
  const filled = columns.filter(Boolean);
  order(filled);
  align(filled);
  return draw(filled, vertices, chains, gap);
}

function vertexOf({ id, column, width, height }: Size, first: number): Vertex {
  return { id, width, height, layer: column - first, before: [], after: [], y: 0 };
}

interface Chain {
  id: string;
  left: Vertex;
  right: Vertex;
  bends: Vertex[];
}

/** Links the ends of a line, with a bend in every column that it crosses, so that it gets a lane of its own there. */
function chainOf(line: Line, vertices: ReadonlyMap<string, Vertex>): Chain | undefined {
  const [from, to] = [vertices.get(line.from), vertices.get(line.to)];
  if (!from || !to || from.layer === to.layer) return undefined;
  const [left, right] = from.layer < to.layer ? [from, to] : [to, from];
  const bends: Vertex[] = [];
  for (let column = left.layer + 1; column < right.layer; column++) {
    const size = { id: `${line.id}@${column}`, column, width: 0, height: gaps.bend };
    bends.push(vertexOf(size, 0));
  }
  const chain = [left, ...bends, right];
  for (const [i, vertex] of chain.entries()) {
    const next = chain[i + 1];
    if (!next) break;
    vertex.after.push(next);
    next.before.push(vertex);
  }
  return { id: line.id, left, right, bends };
}

function draw(
  columns: readonly Vertex[][],
  vertices: ReadonlyMap<string, Vertex>,
  chains: readonly Chain[],
  gap: number,
): Layout {
  const all = columns.flat();
  const top = Math.min(...all.map((vertex) => vertex.y - vertex.height / 2)) - gaps.margin;
  const bottom = Math.max(...all.map((vertex) => vertex.y + vertex.height / 2)) + gaps.margin;
  const lanes = new Map<number, { x: number; width: number }>();
  let x = gaps.margin;
  for (const column of columns) {
    const width = Math.max(...column.map((vertex) => vertex.width));
    lanes.set(column[0]?.layer ?? 0, { x, width });
    x += width + gap;
  }
  const lane = (vertex: Vertex) => lanes.get(vertex.layer) ?? { x: 0, width: 0 };
  const middle = (vertex: Vertex) => Math.round(vertex.y - top);
  const places = new Map<string, Place>();
  for (const vertex of vertices.values()) {
    const { width, height } = vertex;
    places.set(vertex.id, { x: lane(vertex).x, y: middle(vertex) - height / 2, width, height });
  }
  const routes = new Map<string, Point[]>();
  for (const { id, left, right, bends } of chains) {
    routes.set(id, [
      { x: lane(left).x + left.width, y: middle(left) },
      ...bends.flatMap((bend) => [
        { x: lane(bend).x, y: middle(bend) },
        { x: lane(bend).x + lane(bend).width, y: middle(bend) },
      ]),
      { x: lane(right).x, y: middle(right) },
    ]);
  }
  const width = x - gap + gaps.margin;
  return { width, height: Math.round(bottom - top), places, routes };
}
