import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import { useMorePages } from "./useMorePages";

const next = async (last: string) => `${last}+`;

test("further pages follow the first, one after the other", async () => {
  const { result } = renderHook(() => useMorePages("a", next));
  expect(result.current.pages).toEqual(["a"]);
  await act(() => result.current.loadMore());
  await act(() => result.current.loadMore());
  expect(result.current.pages).toEqual(["a", "a+", "a++"]);
});

test("another first page forgets them", async () => {
  const { result, rerender } = renderHook(({ first }) => useMorePages(first, next), {
    initialProps: { first: "a" },
  });
  await act(() => result.current.loadMore());
  rerender({ first: "b" });
  expect(result.current.pages).toEqual(["b"]);
});

test("what arrives too late, or not at all, changes nothing", async () => {
  let answer = (_page: string | undefined) => {};
  const load = () => new Promise<string | undefined>((resolve) => (answer = resolve));
  const { result, rerender } = renderHook(({ first }) => useMorePages(first, load), {
    initialProps: { first: "a" },
  });
  await act(async () => {
    const waiting = result.current.loadMore();
    rerender({ first: "b" });
    answer("late");
    await waiting;
  });
  expect(result.current.pages).toEqual(["b"]);
  await act(async () => {
    const waiting = result.current.loadMore();
    answer(undefined);
    await waiting;
  });
  expect(result.current).toMatchObject({ pages: ["b"], loading: false });
});
