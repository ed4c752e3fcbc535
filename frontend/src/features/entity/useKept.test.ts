import { renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useKept } from "./useKept";

type Props = { data?: string; error?: unknown; of: { ref: string } };

function keeping(first: Props) {
  return renderHook(
    ({ data, error, of }: Props) => useKept({ data, error, operation: { variables: of } }, of),
    { initialProps: first },
  );
}

test("what was answered stays where asking for the same anew fails", () => {
  const { result, rerender } = keeping({ data: "a", of: { ref: "a" } });
  rerender({ error: "gone", of: { ref: "a" } });
  expect(result.current).toEqual({ data: "a", shown: { ref: "a" } });
  rerender({ data: "a2", of: { ref: "a" } });
  expect(result.current.data).toBe("a2");
});

test("it does not stand in for something else", () => {
  const { result, rerender } = keeping({ data: "a", of: { ref: "a" } });
  rerender({ error: "gone", of: { ref: "b" } });
  expect(result.current.data).toBeUndefined();
});
