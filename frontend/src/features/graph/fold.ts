/** One entity of a neighbourhood, as the server answers it: nearest first. */
export interface Neighbour {
  ref: string;
  /** Steps from the root. */
  depth: number;
}

/** One relation, in its canonical direction. */
export interface Relation {
  type: string;
  sourceRef: string;
  targetRef: string;
}

/** What hangs on one nearer box by one type of relation, pointing one way. */
export interface Group {
  id: string;
  /** The nearer box. */
  parent: string;
  type: string;
  /** OUT: the nearer box is the source. */
  direction: "OUT" | "IN";
}

/**
 * What is drawn as one box. The root stands in column 0; what a box points at stands one column to the right of it, what
 * points at it one to the left.
 */
export type Box =
  | { kind: "entity"; id: string; column: number }
  /** Members of a group that are not drawn one by one; `within` counts the relations among themselves. */
  | { kind: "more"; id: string; column: number; group: Group; refs: string[]; within: number };

/** All that holds between two boxes, whichever way it points. */
export interface Tie {
  id: string;
  from: string;
  to: string;
  /** Types of the relations from `from` to `to`, with how many there are of each. */
  forward: Map<string, number>;
  /** The same the other way round. */
  backward: Map<string, number>;
}

/** A neighbourhood small enough to be read. Every relation is in exactly one tie, or within one "more" box. */
export interface Drawing {
  boxes: Box[];
  ties: Tie[];
}

/** How many members of a group are drawn before the rest becomes "N more". */
export const GROUP_LIMIT = 8;

/** How many further members one click on "N more" draws. */
export const GROUP_STEP = 16;

/**
 * Folds what large groups have too much into "more" boxes.
 *
 * `limits` overrides `limit` by the group's id. What is reached only through folded entities is folded too, and a
 * relation of a folded entity is drawn from the box that stands for it: nothing is left out silently.
 */
export function fold(
  nodes: readonly Neighbour[],
  relations: readonly Relation[],
  limits: ReadonlyMap<string, number> = new Map(),
  limit = GROUP_LIMIT,
): Drawing {
  const byRef = relationsByRef(relations);
  const depths = new Map(nodes.map((node) => [node.ref, node.depth]));
  const boxes = new Map<string, Box>();
  const boxOf = new Map<string, string>();
  const put = (ref: string, box: Box) => {
    boxes.set(box.id, box);
    boxOf.set(ref, box.id);
  };

  for (const level of levels(nodes)) {
    for (const [group, members] of groupsOf(level, byRef, depths, boxOf)) {
      const drawn = group
        ? drawnMembers(group, members.length, boxes, limits.get(group.id) ?? limit)
        : members.length;
      const column = group ? columnOf(group, boxes) : 0;
      for (const { ref } of members.slice(0, drawn)) put(ref, { kind: "entity", id: ref, column });
      const refs = members.slice(drawn).map(({ ref }) => ref);
      if (group && refs.length > 0) {
        const id = `more:${group.id}`;
        const box: Box = { kind: "more", id, column, group, refs, within: 0 };
        for (const ref of refs) put(ref, box);
      }
    }
  }
  return { boxes: [...boxes.values()], ties: tiesOf(relations, boxes, boxOf) };
}

/** A single member left over is drawn itself: "1 more" would take as much room. */
function drawnMembers(
  group: Group,
  size: number,
  boxes: ReadonlyMap<string, Box>,
  limit: number,
): number {
  if (boxes.get(group.parent)?.kind === "more") return 0;
  return size <= limit + 1 ? size : limit;
}

function columnOf({ parent, direction }: Group, boxes: ReadonlyMap<string, Box>): number {
  return (boxes.get(parent)?.column ?? 0) + (direction === "OUT" ? 1 : -1);
}

function levels(nodes: readonly Neighbour[]): Neighbour[][] {
  const byDepth = new Map<number, Neighbour[]>();
  for (const node of nodes) append(byDepth, node.depth, node);
  return [...byDepth].sort(([a], [b]) => a - b).map(([, level]) => level);
}

function groupsOf(
  level: readonly Neighbour[],
  byRef: ReadonlyMap<string, Relation[]>,
  depths: ReadonlyMap<string, number>,
  boxOf: ReadonlyMap<string, string>,
): Map<Group | undefined, Neighbour[]> {
  const groups = new Map<string, Group>();
  const members = new Map<Group | undefined, Neighbour[]>();
  for (const node of level) {
    const found = groupOf(node, byRef.get(node.ref) ?? [], depths, boxOf);
    const group = found && (groups.get(found.id) ?? found);
    if (group) groups.set(group.id, group);
    append(members, group, node);
  }
  return members;
}

/** The group through which a node was reached; roots and strays have none. */
function groupOf(
  node: Neighbour,
  relations: readonly Relation[],
  depths: ReadonlyMap<string, number>,
  boxOf: ReadonlyMap<string, string>,
): Group | undefined {
  for (const { type, sourceRef, targetRef } of relations) {
    const direction = targetRef === node.ref ? "OUT" : "IN";
    const nearer = direction === "OUT" ? sourceRef : targetRef;
    const parent = boxOf.get(nearer);
    if (parent !== undefined && depths.get(nearer) === node.depth - 1) {
      return { id: `${parent} ${direction} ${type}`, parent, type, direction };
    }
  }
  return undefined;
}

function tiesOf(
  relations: readonly Relation[],
  boxes: ReadonlyMap<string, Box>,
  boxOf: ReadonlyMap<string, string>,
): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { type, sourceRef, targetRef } of relations) {
    const from = boxOf.get(sourceRef);
    const to = boxOf.get(targetRef);
    if (from === undefined || to === undefined) continue;
    const box = boxes.get(from);
    if (from === to && box?.kind === "more") {
      box.within += 1;
      continue;
    }
    const known = ties.get(`${from} ${to}`) ?? ties.get(`${to} ${from}`);
    const tie = known ?? { id: `${from} ${to}`, from, to, forward: new Map(), backward: new Map() };
    ties.set(tie.id, tie);
    const types = tie.from === from ? tie.forward : tie.backward;
    types.set(type, (types.get(type) ?? 0) + 1);
  }
  return [...ties.values()];
}

function relationsByRef(relations: readonly Relation[]): Map<string, Relation[]> {
  const byRef = new Map<string, Relation[]>();
  for (const relation of relations) {
    append(byRef, relation.sourceRef, relation);
    if (relation.sourceRef !== relation.targetRef) append(byRef, relation.targetRef, relation);
  }
  return byRef;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
