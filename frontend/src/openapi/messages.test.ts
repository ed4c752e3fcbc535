import { expect, test } from "vitest";
import { fromReader } from "./messages";

test("messages of the reader are understood, without what does not belong there", () => {
  expect(fromReader({ type: "ready", more: 1 })).toEqual({ type: "ready" });
  expect(fromReader({ type: "failed", message: "no" })).toEqual({ type: "failed", message: "no" });
  expect(fromReader({ type: "link", url: "https://a.example" })).toEqual({
    type: "link",
    url: "https://a.example",
  });
  expect(fromReader({ type: "key", key: "k", mod: "yes" })).toEqual({
    type: "key",
    key: "k",
    mod: false,
  });
});

test.each([undefined, null, "ready", 7, {}, { type: "open" }, { type: "link", url: {} }])(
  "%j is no message",
  (data) => {
    expect(fromReader(data)).toBeUndefined();
  },
);
