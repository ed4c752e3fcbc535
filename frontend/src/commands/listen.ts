import { isSingleKeys, Sequence, strokeOf } from "./keys";
import type { CommandRegistry } from "./registry";

/**
 * Runs the commands whose keys are pressed, until the returned function is called. Characters are left alone where
 * somebody types or a layer is open, and everywhere while `singleKeys` says no.
 */
export function listenForKeys(
  registry: CommandRegistry,
  target: Document,
  singleKeys: () => boolean,
): () => void {
  const sequence = new Sequence();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || modifiers.has(event.key)) return;
    const quiet = !singleKeys() || isTyping(event.target);
    const candidates = registry
      .all()
      .map((command) => ({
        command,
        keys: command.keys?.filter((keys) => !quiet || !isSingleKeys(keys)),
      }))
      .filter(({ keys }) => keys?.length);
    const found = sequence.press(strokeOf(event), candidates, event.timeStamp);
    if (found ? found.command.run() !== false : sequence.pending) event.preventDefault();
  };
  target.addEventListener("keydown", onKeyDown);
  return () => target.removeEventListener("keydown", onKeyDown);
}

const modifiers = new Set(["Shift", "Control", "Alt", "Meta"]);

const typing =
  "input:not([type=checkbox],[type=radio],[type=button]), textarea, select, [contenteditable], [role=dialog], [role=listbox], [role=menu]";

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(typing) !== null;
}
