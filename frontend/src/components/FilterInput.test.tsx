import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FilterInput } from "./FilterInput";

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const user = () => userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
const later = () => act(() => vi.advanceTimersByTime(200));

test("what is typed is told once, a moment after the last key", async () => {
  const onChange = vi.fn();
  render(<FilterInput label="Filter" value="" onChange={onChange} />);
  await user().type(screen.getByRole("searchbox"), "pay ");
  await later();
  expect(onChange.mock.calls).toEqual([["pay"]]);
});

test("Escape empties it", async () => {
  const onChange = vi.fn();
  render(<FilterInput label="Filter" value="pay" onChange={onChange} />);
  await user().type(screen.getByRole("searchbox"), "{Escape}");
  await later();
  expect(screen.getByRole("searchbox")).toHaveProperty("value", "");
  expect(onChange).toHaveBeenLastCalledWith("");
});

test("it follows an address that changed elsewhere", async () => {
  const onChange = vi.fn();
  const { rerender } = render(<FilterInput label="Filter" value="pay" onChange={onChange} />);
  rerender(<FilterInput label="Filter" value="" onChange={onChange} />);
  expect(screen.getByRole("searchbox")).toHaveProperty("value", "");
  await later();
  expect(onChange).not.toHaveBeenCalled();
});
