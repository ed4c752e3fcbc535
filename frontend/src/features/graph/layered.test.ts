import { describe, expect, it } from "vitest";
import { type Arrow, type Layout, layered } from "./layered";

const box = (id: string) => ({ id, width: 200, height: 48 });
const arrow = (from: string, to: string): Arrow => ({ id: `${from}>${to}`, from, to });

function place(layout: Layout, id: string) {
  const found = layout.places.get(id);
  if (!found) throw new Error(`${id} has no place`);
  return found;
}

function overlaps(layout: Layout): string[] {
  const places = [...layout.places];
  return places.flatMap(([a, p], i) =>
    places
      .slice(i + 1)
      .filter(
        ([, q]) =>
          p.x < q.x + q.width &&
          q.x < p.x + p.width &&
          p.y < q.y + q.height &&
          q.y < p.y + p.height,
      )
      .map(([b]) => `${a} over ${b}`),
  );
}

describe("layered", () => {
  it("puts targets to the right of sources", () => {
    const layout = layered(["b", "a", "c"].map(box), [arrow("a", "b"), arrow("b", "c")]);
    expect(place(layout, "a").x).toBeLessThan(place(layout, "b").x);
    expect(place(layout, "b").x).toBeLessThan(place(layout, "c").x);
  });

  it("starts routes at the right middle and ends them at the left middle", () => {
    const layout = layered(["a", "b"].map(box), [arrow("a", "b")]);
    const [a, b] = [place(layout, "a"), place(layout, "b")];
    expect(layout.routes.get("a>b")?.points).toEqual([
      { x: a.x + a.width, y: a.y + a.height / 2 },
      { x: b.x, y: b.y + b.height / 2 },
    ]);
  });

  it("sets a root between what points at it and what it points at", () => {
    const sources = Array.from({ length: 5 }, (_, i) => `in${i}`);
    const targets = Array.from({ length: 3 }, (_, i) => `out${i}`);
    const layout = layered(["root", ...sources, ...targets].map(box), [
      ...sources.map((s) => arrow(s, "root")),
      ...targets.map((t) => arrow("root", t)),
    ]);
    expect(new Set(sources.map((s) => place(layout, s).x)).size).toBe(1);
    const ys = sources.map((s) => place(layout, s).y);
    const root = place(layout, "root").y;
    expect(root).toBeCloseTo((Math.min(...ys) + Math.max(...ys)) / 2, -1);
    expect(overlaps(layout)).toEqual([]);
  });

  it("keeps a source beside its only target, however long other paths are", () => {
    const layout = layered(["root", "near", "far", "farther"].map(box), [
      arrow("near", "root"),
      arrow("far", "root"),
      arrow("farther", "far"),
    ]);
    expect(place(layout, "near").x).toBe(place(layout, "far").x);
  });

  it("draws cycles, turning round the arrow that closes them", () => {
    const layout = layered(["a", "b", "c"].map(box), [
      arrow("a", "b"),
      arrow("b", "c"),
      arrow("c", "a"),
    ]);
    expect(layout.routes.size).toBe(3);
    expect([...layout.routes.values()].filter((route) => route.reversed)).toHaveLength(1);
    expect(layout.routes.get("c>a")?.reversed).toBe(true);
  });

  it("leads long arrows between boxes, not through them", () => {
    const layout = layered(["a", "b", "c"].map(box), [
      arrow("a", "b"),
      arrow("b", "c"),
      arrow("a", "c"),
    ]);
    const b = place(layout, "b");
    const bends = layout.routes.get("a>c")?.points.slice(1, -1) ?? [];
    expect(bends).toHaveLength(2);
    for (const bend of bends) expect(bend.y < b.y || bend.y > b.y + b.height).toBe(true);
  });

  it("uncrosses what can be uncrossed", () => {
    const layout = layered(["a1", "a2", "b1", "b2"].map(box), [
      arrow("a1", "b2"),
      arrow("a2", "b1"),
    ]);
    const down = (upper: string, lower: string) => place(layout, upper).y < place(layout, lower).y;
    expect(down("a1", "a2")).toBe(down("b2", "b1"));
  });

  it("keeps unconnected boxes apart and leaves loops to the caller", () => {
    const layout = layered(["a", "b"].map(box), [arrow("a", "a")]);
    expect(overlaps(layout)).toEqual([]);
    expect(layout.routes.size).toBe(0);
  });

  it("places a dense graph of 150 boxes without overlaps, and the same way each time", () => {
    const ids = Array.from({ length: 150 }, (_, i) => `n${i}`);
    const arrows = new Map(
      ids
        .flatMap((id, i) => [
          arrow(id, `n${(i * 7 + 3) % 150}`),
          arrow(id, `n${(i * 11 + 5) % 60}`),
        ])
        .map((a) => [a.id, a]),
    );
    const layout = layered(ids.map(box), [...arrows.values()]);
    expect(overlaps(layout)).toEqual([]);
    expect(layered(ids.map(box), [...arrows.values()])).toEqual(layout);
  });

  it("lays out nothing as nothing", () => {
    expect(layered([], [])).toMatchObject({ width: 0, height: 0 });
  });
});
