import type { FromReader } from "./messages";

/** Passes keys on to the page, whose commands would otherwise end at the frame's edge. Who types is left alone. */
export function passOnKeys(root: Document, tell: (message: FromReader) => void) {
  root.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    const mod = ctrlKey || metaKey;
    if (event.defaultPrevented || event.isComposing || altKey) return;
    if (mod ? key !== "k" : key.length !== 1 || key === " " || isTyping(target)) return;
    if (mod) event.preventDefault(); // the browser's own Ctrl K leads to its address bar
    if (key === "/" && toFilter(root)) event.preventDefault();
    else tell({ type: "key", key, mod });
  });
}

/** Leads to the box that filters operations; false where there is none. */
export function toFilter(root: Document): boolean {
  const filter = root.querySelector<HTMLInputElement>(".operation-filter-input");
  filter?.select();
  return filter !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select") !== null;
}
