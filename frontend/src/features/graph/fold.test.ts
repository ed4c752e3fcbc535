import { describe, expect, it } from "vitest";
import { type Box, type Drawing, fold, GROUP_LIMIT, type Neighbour, type Relation } from "./fold";

const root: Neighbour = { ref: "component:default/hub", depth: 0 };

function dependents(count: number): { nodes: Neighbour[]; relations: Relation[] } {
  const nodes = Array.from({ length: count }, (_, i) => ({
    ref: `component:default/user-${i}`,
    depth: 1,
  }));
  const relations = nodes.map(({ ref }) => ({
    type: "dependsOn",
    sourceRef: ref,
    targetRef: root.ref,
  }));
  return { nodes: [root, ...nodes], relations };
}

const moreBoxes = (drawing: Drawing) =>
  drawing.boxes.filter((box): box is Extract<Box, { kind: "more" }> => box.kind === "more");

function countedRelations(drawing: Drawing): number {
  const sum = (types: Map<string, number>) => [...types.values()].reduce((a, b) => a + b, 0);
  const tied = drawing.ties.reduce((n, tie) => n + sum(tie.forward) + sum(tie.backward), 0);
  return tied + moreBoxes(drawing).reduce((n, box) => n + box.within, 0);
}

describe("fold", () => {
  it("draws a small neighbourhood as it is", () => {
    const { nodes, relations } = dependents(3);
    const drawing = fold(nodes, relations);
    expect(drawing.boxes.map((box) => box.id)).toEqual(nodes.map((node) => node.ref));
    expect(drawing.ties).toHaveLength(3);
  });

  it("puts what an entity points at to its right, and what points at it to its left", () => {
    const [api, owner, twin] = ["api:default/a", "group:default/g", "component:default/twin"];
    const drawing = fold(
      [root, { ref: api, depth: 1 }, { ref: owner, depth: 1 }, { ref: twin, depth: 2 }],
      [
        { type: "consumesApi", sourceRef: root.ref, targetRef: api },
        { type: "ownedBy", sourceRef: root.ref, targetRef: owner },
        { type: "ownedBy", sourceRef: twin, targetRef: owner },
      ],
    );
    expect(drawing.boxes.map((box) => [box.id, box.column])).toEqual([
      [root.ref, 0],
      [api, 1],
      [owner, 1],
      [twin, 0],
    ]);
  });

  it("folds what a hub has too much into one box that says how many", () => {
    const { nodes, relations } = dependents(700);
    const drawing = fold(nodes, relations);
    expect(drawing.boxes).toHaveLength(1 + GROUP_LIMIT + 1);
    const [more] = moreBoxes(drawing);
    expect(more?.refs).toHaveLength(700 - GROUP_LIMIT);
    expect(more?.group).toMatchObject({ parent: root.ref, type: "dependsOn", direction: "IN" });
    expect(countedRelations(drawing)).toBe(700);
  });

  it("draws the last one instead of saying 1 more", () => {
    const { nodes, relations } = dependents(GROUP_LIMIT + 1);
    expect(moreBoxes(fold(nodes, relations))).toEqual([]);
  });

  it("draws further members where the limit of their group is raised", () => {
    const { nodes, relations } = dependents(100);
    const id = moreBoxes(fold(nodes, relations))[0]?.group.id ?? "";
    const drawing = fold(nodes, relations, new Map([[id, 40]]));
    expect(moreBoxes(drawing)[0]?.refs).toHaveLength(60);
  });

  it("groups by type and direction, each with its own limit", () => {
    const { nodes, relations } = dependents(20);
    const apis = Array.from({ length: 20 }, (_, i) => ({ ref: `api:default/a-${i}`, depth: 1 }));
    const provides = apis.map(({ ref }) => ({
      type: "providesApi",
      sourceRef: root.ref,
      targetRef: ref,
    }));
    const drawing = fold([...nodes, ...apis], [...relations, ...provides]);
    expect(
      moreBoxes(drawing).map((box) => [box.group.type, box.group.direction, box.refs.length]),
    ).toEqual([
      ["dependsOn", "IN", 12],
      ["providesApi", "OUT", 12],
    ]);
  });

  it("ties folded entities to the others, and counts relations among themselves", () => {
    const { nodes, relations } = dependents(30);
    const among = {
      type: "dependsOn",
      sourceRef: "component:default/user-28",
      targetRef: "component:default/user-29",
    };
    const across = {
      type: "consumesApi",
      sourceRef: "component:default/user-0",
      targetRef: "component:default/user-29",
    };
    const drawing = fold(nodes, [...relations, among, across]);
    const [more] = moreBoxes(drawing);
    expect(more?.within).toBe(1);
    expect(
      drawing.ties.find((tie) => tie.from === across.sourceRef && tie.to === more?.id)?.forward,
    ).toEqual(new Map([["consumesApi", 1]]));
    expect(countedRelations(drawing)).toBe(32);
  });

  it("folds what is reached only through folded entities", () => {
    const { nodes, relations } = dependents(30);
    const far = { ref: "resource:default/db", depth: 2 };
    const needs = { type: "dependsOn", sourceRef: "component:default/user-29", targetRef: far.ref };
    const drawing = fold([...nodes, far], [...relations, needs]);
    const [first, second] = moreBoxes(drawing);
    expect(second?.refs).toEqual([far.ref]);
    expect(second?.group.parent).toBe(first?.id);
    expect(countedRelations(drawing)).toBe(31);
  });

  it("keeps both directions between two entities in one tie", () => {
    const other = { ref: "component:default/other", depth: 1 };
    const drawing = fold(
      [root, other],
      [
        { type: "dependsOn", sourceRef: root.ref, targetRef: other.ref },
        { type: "partOf", sourceRef: root.ref, targetRef: other.ref },
        { type: "dependsOn", sourceRef: other.ref, targetRef: root.ref },
      ],
    );
    expect(drawing.ties).toHaveLength(1);
    expect(drawing.ties[0]?.forward).toEqual(
      new Map([
        ["dependsOn", 1],
        ["partOf", 1],
      ]),
    );
    expect(drawing.ties[0]?.backward).toEqual(new Map([["dependsOn", 1]]));
  });

  it("keeps a relation of an entity to itself", () => {
    const drawing = fold([root], [{ type: "dependsOn", sourceRef: root.ref, targetRef: root.ref }]);
    expect(drawing.ties).toMatchObject([{ from: root.ref, to: root.ref }]);
  });
});
