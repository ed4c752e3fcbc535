/** Least room between what stands above each other in a column. */
const ROW_GAP = 8;

const SWEEPS = 12;

/** A box, or a bend of a long line, on its way to a place. */
export interface Vertex {
  id: string;
  width: number;
  height: number;
  layer: number;
  before: Vertex[];
  after: Vertex[];
  /** Its middle. */
  y: number;
}

/** Sorts each column by the mean position of its neighbours, to and fro, and keeps the order with the fewest crossings. */
export function order(columns: Vertex[][]): void {
  let best = columns.map((column) => [...column]);
  let fewest = Number.POSITIVE_INFINITY;
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
    const forwards = sweep % 2 === 0;
    const rank = rankOf(columns);
    for (const column of forwards ? columns : columns.toReversed()) {
      const wish = new Map(
        column.map((v) => [v, mean((forwards ? v.before : v.after).map(rank)) ?? rank(v)]),
      );
      column.sort((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
      rank.update(column);
    }
    const crossings = columns.reduce((sum, column) => sum + crossingsAfter(column, rank), 0);
    if (crossings < fewest) {
      fewest = crossings;
      best = columns.map((column) => [...column]);
    }
  }
  for (const [i, column] of best.entries()) columns[i] = column;
}

/** Where a vertex stands in its column, from 0 to 1. */
function rankOf(columns: readonly Vertex[][]) {
  const ranks = new Map<Vertex, number>();
  const update = (column: readonly Vertex[]) => {
    for (const [i, vertex] of column.entries()) ranks.set(vertex, (i + 0.5) / column.length);
  };
  for (const column of columns) update(column);
  return Object.assign((vertex: Vertex) => ranks.get(vertex) ?? 0, { update });
}

/** How many pairs of arrows that leave `column` to the right cross each other. */
function crossingsAfter(column: readonly Vertex[], rank: (vertex: Vertex) => number): number {
  const ends = column.flatMap((vertex) => vertex.after.map(rank).sort((a, b) => a - b));
  let crossings = 0;
  for (const [i, end] of ends.entries()) {
    for (let j = i + 1; j < ends.length; j++) if ((ends[j] ?? 0) < end) crossings++;
  }
  return crossings;
}

/** Moves each column as near to its neighbours as its order and the gaps allow. */
export function align(columns: readonly Vertex[][]): void {
  for (const column of columns) stack(column);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const column of sweep % 2 === 0 ? columns : columns.toReversed()) {
      settle(
        column,
        column.map((v) => mean([...v.before, ...v.after].map((near) => near.y)) ?? v.y),
      );
    }
  }
}

function stack(column: readonly Vertex[]): void {
  let y = 0;
  for (const vertex of column) {
    vertex.y = y + vertex.height / 2;
    y += vertex.height + ROW_GAP;
  }
  for (const vertex of column) vertex.y -= y / 2;
}

/**
 * Puts vertices as near to their wishes (least squares) as their order and heights allow: pool adjacent violators.
 * Taking the room that everything above needs off the wishes turns "no overlap" into "never decreasing".
 */
function settle(column: readonly Vertex[], wishes: readonly number[]): void {
  const offsets: number[] = [];
  let offset = 0;
  for (const [i, vertex] of column.entries()) {
    const above = column[i - 1];
    if (above) offset += (above.height + vertex.height) / 2 + ROW_GAP;
    offsets.push(offset);
  }
  const pools: { sum: number; size: number }[] = [];
  for (const [i, wish] of wishes.entries()) {
    let pool = { sum: wish - (offsets[i] ?? 0), size: 1 };
    for (
      let last = pools.at(-1);
      last && last.sum / last.size > pool.sum / pool.size;
      last = pools.at(-1)
    ) {
      pool = { sum: last.sum + pool.sum, size: last.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  }
  let i = 0;
  for (const { sum, size } of pools) {
    for (const end = i + size; i < end; i++) {
      const vertex = column[i];
      if (vertex) vertex.y = sum / size + (offsets[i] ?? 0);
    }
  }
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
