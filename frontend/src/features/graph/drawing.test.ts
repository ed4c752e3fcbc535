import { describe, expect, it } from "vitest";
import { placeDrawing } from "./drawing";
import { fold, type Relation } from "./fold";

const a = { ref: "component:default/a", depth: 0 };
const b = { ref: "component:default/b", depth: 1 };
const relation = (type: string, source: string, target: string): Relation => ({
  type,
  sourceRef: source,
  targetRef: target,
});

describe("placeDrawing", () => {
  it("puts an arrowhead where the relation points", () => {
    const { ties } = placeDrawing(fold([a, b], [relation("dependsOn", a.ref, b.ref)]));
    expect(ties[0]?.heads).toHaveLength(1);
    expect(ties[0]?.words).toBe("dependsOn");
  });

  it("puts one at either end where relations point both ways, and counts them", () => {
    const both = [relation("dependsOn", a.ref, b.ref), relation("dependsOn", b.ref, a.ref)];
    const { ties } = placeDrawing(fold([a, b], both));
    expect(ties[0]?.heads).toHaveLength(2);
    expect(ties[0]?.words).toBe("dependsOn × 2");
  });

  it("draws the relation of an entity to itself as a loop", () => {
    const { ties } = placeDrawing(fold([a], [relation("dependsOn", a.ref, a.ref)]));
    expect(ties[0]?.line).toMatch(/^M/);
    expect(ties[0]?.heads).toHaveLength(1);
  });

  it("sets relations among neighbours aside, and leads them round where they are wanted", () => {
    const c = { ref: "component:default/c", depth: 1 };
    const drawing = fold(
      [a, b, c],
      [
        relation("dependsOn", a.ref, b.ref),
        relation("dependsOn", c.ref, a.ref),
        relation("dependsOn", c.ref, b.ref),
      ],
    );
    const tie = (asides: boolean) =>
      placeDrawing(drawing, asides).ties.find(({ tie: { id } }) => id === `${c.ref} ${b.ref}`);
    expect(tie(false)?.aside).toBe(true);
    expect(tie(true)?.line).toMatch(/C.*H.*C/);
  });

  it("joins boxes of the same column by a bow", () => {
    const c = { ref: "component:default/c", depth: 1 };
    const { ties } = placeDrawing(
      fold(
        [a, b, c],
        [b, c]
          .map(({ ref }) => relation("dependsOn", a.ref, ref))
          .concat(relation("dependsOn", b.ref, c.ref)),
      ),
    );
    expect(ties[2]).toMatchObject({ aside: true, heads: [expect.any(String)] });
  });

  it("gives every box a place and every tie a line", () => {
    const many = Array.from({ length: 30 }, (_, i) => ({ ref: `api:default/${i}`, depth: 1 }));
    const relations = many.map(({ ref }) => relation("consumesApi", a.ref, ref));
    const drawing = fold([a, ...many], relations);
    const placed = placeDrawing(drawing);
    expect(placed.boxes).toHaveLength(drawing.boxes.length);
    expect(placed.ties).toHaveLength(drawing.ties.length);
    expect(placed.ties.at(-1)?.words).toBe("consumesApi × 22");
  });
});
