import { fireEvent, renderHook } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { useEarlyTyping } from "./useEarlyTyping";

test("what is typed before the field is there is kept, handed over once, and no command hears it", () => {
  const command = vi.fn();
  document.body.addEventListener("keydown", command);
  const { result, rerender } = renderHook(({ waiting }) => useEarlyTyping(waiting), {
    initialProps: { waiting: true },
  });
  for (const key of ["p", "a", "Shift", "y"]) fireEvent.keyDown(document.body, { key });
  fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
  expect(result.current()).toBe("pay");
  expect(result.current()).toBe("");
  expect(command.mock.calls.map(([event]) => event.key)).toEqual(["Shift", "k"]);

  rerender({ waiting: false });
  fireEvent.keyDown(document.body, { key: "x" });
  expect(result.current()).toBe("");
});
