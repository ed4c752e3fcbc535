/** The part of a keyboard event that says which key was pressed. */
export type Press = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Something that keys can be bound to: each of `keys` is a sequence of strokes such as `g c`, `mod+k` or `?`. */
export type Bound = { keys?: readonly string[] };

const PAUSE = 1000;

/** The notation of one stroke. `mod` is Ctrl or Cmd; shift is told only where the character does not already say it. */
export function strokeOf(press: Press): string {
  const named = press.key.length > 1;
  return [
    (press.ctrlKey || press.metaKey) && "mod",
    press.altKey && "alt",
    press.shiftKey && named && "shift",
    named || press.key === " " ? (press.key === " " ? "Space" : press.key) : press.key,
  ]
    .filter(Boolean)
    .join("+");
}

/** Whether the keys are characters only, which a reader may switch off: with modifiers or named keys nobody types by accident. */
export function isSingleKeys(keys: string): boolean {
  return keys.split(" ").every((stroke) => stroke.length === 1);
}

/** Follows strokes over time and finds what they are bound to. */
export class Sequence {
  #strokes: string[] = [];
  #at = 0;

  /** What the strokes up to this one are bound to; undefined while nothing is, or when more must follow. */
  press<T extends Bound>(stroke: string, bound: readonly T[], now: number): T | undefined {
    if (now - this.#at > PAUSE) this.#strokes = [];
    this.#at = now;
    const found = this.#match([...this.#strokes, stroke], bound);
    // A wrong second stroke may be the first of another sequence.
    return found === "none" ? this.#begin(stroke, bound) : found;
  }

  /** Whether a sequence has been begun and waits for its next stroke. */
  get pending(): boolean {
    return this.#strokes.length > 0;
  }

  #begin<T extends Bound>(stroke: string, bound: readonly T[]): T | undefined {
    const found = this.#match([stroke], bound);
    return found === "none" ? undefined : found;
  }

  #match<T extends Bound>(strokes: string[], bound: readonly T[]): T | undefined | "none" {
    const text = strokes.join(" ");
    const whole = bound.find(({ keys }) => keys?.includes(text));
    const begun =
      !whole && bound.some(({ keys }) => keys?.some((one) => one.startsWith(`${text} `)));
    this.#strokes = begun ? strokes : [];
    return whole ?? (begun ? undefined : "none");
  }
}

const printed: Record<string, string> = {
  mod: "Ctrl",
  alt: "Alt",
  shift: "Shift",
  Escape: "Esc",
  ArrowUp: "↑",
  ArrowDown: "↓",
  PageUp: "PgUp",
  PageDown: "PgDn",
};

/** What is printed on the keys to press, one after the other. */
export function keysForPeople(keys: string, apple = isApple()): string[] {
  return keys
    .split(/[ +](?=.)/)
    .map((key) => (apple && key === "mod" ? "⌘" : (printed[key] ?? key)))
    .map((key) => (key.length === 1 ? key.toUpperCase() : key));
}

function isApple(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.userAgent);
}
