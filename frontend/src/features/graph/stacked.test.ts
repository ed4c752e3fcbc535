import { expect, test } from "vitest";
import { fold } from "./fold";
import { placeStacked, STACKED_LIMIT } from "./stacked";

const nodes = (...depths: [string, number][]) => depths.map(([ref, depth]) => ({ ref, depth }));
const relation = (sourceRef: string, type: string, targetRef: string) => ({
  sourceRef,
  type,
  targetRef,
});

function stacked() {
  return placeStacked(
    fold(nodes(["root", 0], ["user", 1], ["api", 1], ["db", 1], ["disk", 2]), [
      relation("root", "dependsOn", "db"),
      relation("db", "dependsOn", "disk"),
      relation("root", "providesApi", "api"),
      relation("user", "dependsOn", "root"),
      relation("user", "consumesApi", "api"),
    ]),
    340,
  );
}

test("what hangs on a box stands below it and further in: what points at it first", () => {
  const { boxes } = stacked();
  const order = boxes.toSorted((a, b) => a.place.y - b.place.y).map(({ box }) => box.id);
  expect(order).toEqual(["root", "user", "db", "disk", "api"]);
  const x = (id: string) => boxes.find(({ box }) => box.id === id)?.place.x ?? 0;
  expect(x("user")).toBeGreaterThan(x("root"));
  expect(x("api")).toBe(x("user"));
  expect(x("disk")).toBeGreaterThan(x("db"));
});

test("nothing is wider than the frame, and nothing lies on something else", () => {
  const { boxes, width, height } = stacked();
  expect(width).toBe(340);
  const places = boxes.map(({ place }) => place).sort((a, b) => a.y - b.y);
  for (const [i, place] of places.entries()) {
    expect(place.x + place.width).toBeLessThanOrEqual(340);
    expect(place.y + place.height).toBeLessThanOrEqual(places[i + 1]?.y ?? height);
  }
});

test("a tie by which nothing hangs goes aside, and each way has its head", () => {
  const { ties } = stacked();
  expect(ties.filter(({ aside }) => aside).map(({ tie }) => tie.id)).toEqual(["user api"]);
  expect(ties.filter(({ aside }) => !aside).map(({ heads }) => heads.length)).toEqual([1, 1, 1, 1]);
});

test("the words of neighbours by the same type and direction stand there once", () => {
  const { ties } = placeStacked(
    fold(nodes(["root", 0], ["a", 1], ["b", 1], ["c", 1]), [
      relation("root", "dependsOn", "a"),
      relation("root", "dependsOn", "b"),
      relation("c", "dependsOn", "root"),
    ]),
    340,
  );
  expect(ties.map(({ words }) => words)).toEqual(["dependsOn", "", "dependsOn"]);
});

test("of a large group few are drawn, and the rest is one box", () => {
  const many = Array.from({ length: 20 }, (_, i) => `user-${i}`);
  const folded = fold(
    nodes(["root", 0], ...many.map((ref): [string, number] => [ref, 1])),
    many.map((ref) => relation(ref, "dependsOn", "root")),
    new Map(),
    STACKED_LIMIT,
  );
  const { boxes } = placeStacked(folded, 340);
  expect(boxes.map(({ box }) => box.kind)).toEqual([
    "entity",
    "entity",
    "entity",
    "entity",
    "more",
  ]);
});
