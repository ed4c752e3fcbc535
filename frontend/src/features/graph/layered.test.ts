import { describe, expect, it } from "vitest";
import { type Layout, type Line, layered } from "./layered";

const box = (id: string, column: number) => ({ id, column, width: 200, height: 48 });
const line = (from: string, to: string): Line => ({ id: `${from}>${to}`, from, to });

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
  it("puts columns next to each other, whatever their numbers", () => {
    const layout = layered([box("b", 0), box("a", -3), box("c", 7)], []);
    expect(place(layout, "a").x).toBeLessThan(place(layout, "b").x);
    expect(place(layout, "b").x).toBeLessThan(place(layout, "c").x);
    expect(layout.width).toBeLessThan(1000);
  });

  it("leads lines from right middles to left middles, whichever end they begin at", () => {
    const layout = layered([box("a", 0), box("b", 1)], [line("a", "b"), line("b", "a")]);
    const [a, b] = [place(layout, "a"), place(layout, "b")];
    const route = [
      { x: a.x + a.width, y: a.y + a.height / 2 },
      { x: b.x, y: b.y + b.height / 2 },
    ];
    expect(layout.routes.get("a>b")).toEqual(route);
    expect(layout.routes.get("b>a")).toEqual(route);
  });

  it("sets a root in the middle of what it is tied to", () => {
    const left = Array.from({ length: 5 }, (_, i) => `in${i}`);
    const right = Array.from({ length: 3 }, (_, i) => `out${i}`);
    const layout = layered(
      [box("root", 0), ...left.map((id) => box(id, -1)), ...right.map((id) => box(id, 1))],
      [...left.map((id) => line(id, "root")), ...right.map((id) => line("root", id))],
    );
    const ys = left.map((id) => place(layout, id).y);
    const root = place(layout, "root").y;
    expect(root).toBeCloseTo((Math.min(...ys) + Math.max(...ys)) / 2, -1);
    expect(overlaps(layout)).toEqual([]);
  });

  it("leads long lines between boxes, not through them", () => {
    const layout = layered(
      [box("a", 0), box("b", 1), box("c", 2)],
      [line("a", "b"), line("b", "c"), line("a", "c")],
    );
    const b = place(layout, "b");
    const bends = layout.routes.get("a>c")?.slice(1, -1) ?? [];
    expect(bends).toHaveLength(2);
    for (const bend of bends) expect(bend.y < b.y || bend.y > b.y + b.height).toBe(true);
  });

  it("uncrosses what can be uncrossed", () => {
    const layout = layered(
      [box("a1", 0), box("a2", 0), box("b1", 1), box("b2", 1)],
      [line("a1", "b2"), line("a2", "b1")],
    );
    const down = (upper: string, lower: string) => place(layout, upper).y < place(layout, lower).y;
    expect(down("a1", "a2")).toBe(down("b2", "b1"));
  });

  it("leaves lines within a column to the caller", () => {
    const layout = layered([box("a", 0), box("b", 0)], [line("a", "a"), line("a", "b")]);
    expect(overlaps(layout)).toEqual([]);
    expect(layout.routes.size).toBe(0);
  });

  it("places a dense graph of 150 boxes without overlaps, and the same way each time", () => {
    const boxes = Array.from({ length: 150 }, (_, i) => box(`n${i}`, (i % 5) - 2));
    const lines = boxes.flatMap(({ id }, i) => [
      line(id, `n${(i * 7 + 3) % 150}`),
      line(id, `n${(i * 11 + 5) % 60}`),
    ]);
    const layout = layered(boxes, lines);
    expect(overlaps(layout)).toEqual([]);
    expect(layered(boxes, lines)).toEqual(layout);
  });

  it("lays out nothing as nothing", () => {
    expect(layered([], [])).toMatchObject({ width: 0, height: 0 });
  });
});
