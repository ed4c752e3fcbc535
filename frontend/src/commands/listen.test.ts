import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenForKeys } from "./listen";
import { CommandRegistry } from "./registry";

const registry = new CommandRegistry();
const star = vi.fn();
const palette = vi.fn();
let single = true;
let stop: () => void;

registry.add([
  { id: "star", title: "Star", section: "List", keys: ["s"], run: star },
  { id: "palette", title: "Search", section: "Go to", keys: ["mod+k"], run: palette },
]);

beforeEach(() => {
  document.body.innerHTML = "<input><div role=dialog><button>Close</button></div>";
  single = true;
  stop = listenForKeys(registry, document, () => single);
});

afterEach(() => {
  stop();
  vi.clearAllMocks();
});

function press(key: string, on: Element = document.body, init: KeyboardEventInit = {}) {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...init });
  on.dispatchEvent(event);
  return event;
}

test("keys run commands and go no further", () => {
  expect(press("s").defaultPrevented).toBe(true);
  expect(star).toHaveBeenCalledOnce();
  expect(press("q").defaultPrevented).toBe(false);
});

test("who types is left alone, but keys with Ctrl work everywhere", () => {
  const input = document.querySelector("input") as Element;
  press("s", input);
  press("s", document.querySelector("button") as Element);
  expect(star).not.toHaveBeenCalled();
  press("k", input, { ctrlKey: true });
  expect(palette).toHaveBeenCalledOnce();
});

test("single keys can be switched off", () => {
  single = false;
  press("s");
  press("k", document.body, { metaKey: true });
  expect(star).not.toHaveBeenCalled();
  expect(palette).toHaveBeenCalledOnce();
});

test("a command that declines leaves the key to the browser", () => {
  star.mockReturnValueOnce(false);
  expect(press("s").defaultPrevented).toBe(false);
});

test("commands added last win, and leave again", () => {
  const shadow = vi.fn();
  const remove = registry.add([
    { id: "shadow", title: "Shadow", section: "List", keys: ["s"], run: shadow },
  ]);
  press("s");
  expect(shadow).toHaveBeenCalledOnce();
  remove();
  press("s");
  expect(star).toHaveBeenCalledOnce();
});
