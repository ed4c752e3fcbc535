import { describe, expect, it } from "vitest";
import { bow, curve, rightMiddle } from "./curve";

const point = (x: number, y: number) => ({ x, y });

describe("curve", () => {
  it("is a level line where it can be", () => {
    expect(curve([point(0, 5), point(40, 5)])).toBe("M0 5H40");
  });

  it("leaves and arrives level", () => {
    expect(curve([point(0, 0), point(40, 20)])).toBe("M0 0C20 0 20 20 40 20");
  });

  it("goes through every bend", () => {
    const d = curve([point(0, 0), point(40, 20), point(240, 20), point(280, 0)]);
    expect(d).toBe("M0 0C20 0 20 20 40 20H240C260 20 260 0 280 0");
  });

  it("is empty without points", () => {
    expect(curve([])).toBe("");
  });
});

describe("bow", () => {
  it("joins the right sides of two boxes", () => {
    const upper = { x: 0, y: 0, width: 200, height: 40 };
    const lower = { ...upper, y: 100 };
    expect(rightMiddle(upper)).toEqual({ x: 200, y: 20 });
    expect(bow(upper, lower)).toMatch(/^M200 20C.* 200 120$/);
  });
});
