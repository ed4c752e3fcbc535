import { describe, expect, it } from "vitest";
import { curve, middleOf } from "./curve";

describe("curve", () => {
  it("is a level line where it can be", () => {
    expect(
      curve([
        { x: 0, y: 5 },
        { x: 40, y: 5 },
      ]),
    ).toBe("M0 5H40");
  });

  it("leaves and arrives level", () => {
    expect(
      curve([
        { x: 0, y: 0 },
        { x: 40, y: 20 },
      ]),
    ).toBe("M0 0C20 0 20 20 40 20");
  });

  it("goes through every bend", () => {
    const d = curve([
      { x: 0, y: 0 },
      { x: 40, y: 20 },
      { x: 240, y: 20 },
      { x: 280, y: 0 },
    ]);
    expect(d).toBe("M0 0C20 0 20 20 40 20H240C260 20 260 0 280 0");
  });

  it("is empty without points", () => {
    expect(curve([])).toBe("");
  });
});

describe("middleOf", () => {
  it("lies in the middle of the middle stretch", () => {
    expect(
      middleOf([
        { x: 0, y: 0 },
        { x: 40, y: 20 },
      ]),
    ).toEqual({ x: 20, y: 10 });
    expect(
      middleOf([
        { x: 0, y: 0 },
        { x: 10, y: 4 },
        { x: 20, y: 4 },
        { x: 30, y: 0 },
      ]),
    ).toEqual({ x: 15, y: 4 });
  });
});
