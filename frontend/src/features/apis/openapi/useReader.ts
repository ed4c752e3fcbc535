import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useShownTheme } from "@/lib/useShownTheme";
import { fromReader, type ToReader } from "@/openapi/messages";
import type { OpenApi } from "../reading/openapi";
import { openOutside } from "./openOutside";

/** A reader that has not begun by then will not. */
const PATIENCE = 30_000;

/** How far the reader is: `failed` says why it shows nothing. */
export type Progress = { shown: boolean; failed?: string };

/** Talks with the document in the frame: hands the definition over, follows the theme, and does what it is asked. */
export function useReader(frame: RefObject<HTMLIFrameElement | null>, definition: OpenApi) {
  const theme = useShownTheme();
  const [ready, setReady] = useState(0);
  const [progress, setProgress] = useState<Progress>({ shown: false });
  const first = useRef(theme);

  const tell = useCallback(
    (message: ToReader) => frame.current?.contentWindow?.postMessage(message, "*"), // it has no origin to name
    [frame],
  );

  useEffect(() => {
    const onMessage = (event: MessageEvent) => {
      if (event.source !== frame.current?.contentWindow) return;
      const message = fromReader(event.data);
      if (message?.type === "ready") setReady((times) => times + 1);
      else if (message?.type === "shown") setProgress({ shown: true });
      else if (message?.type === "failed") setProgress({ shown: false, failed: message.message });
      else if (!navigator.userActivation.isActive)
        return; // nobody pressed anything: a script may have said so
      else if (message?.type === "link") openOutside(message.url);
      else if (message?.type === "key") press(frame.current, message.key, message.mod);
    };
    addEventListener("message", onMessage);
    return () => removeEventListener("message", onMessage);
  }, [frame]);

  useEffect(() => {
    if (ready === 0) return;
    tell({ type: "definition", json: definition.json, operations: definition.operations });
  }, [ready, definition, tell]);

  useEffect(() => {
    if (ready > 0) tell({ type: "theme", theme });
  }, [ready, theme, tell]);

  const waiting = !progress.shown && !progress.failed;
  useEffect(() => {
    if (!waiting) return;
    const fail = () => setProgress({ shown: false, failed: "it did not begin in half a minute" });
    const timer = setTimeout(fail, PATIENCE);
    return () => clearTimeout(timer);
  }, [waiting]);

  return { progress, tell, firstTheme: first.current };
}

/** Presses a key on the page that was pressed in the frame. */
function press(frame: HTMLElement | null, key: string, mod: boolean) {
  const init = { key, ctrlKey: mod, bubbles: true, cancelable: true };
  frame?.dispatchEvent(new KeyboardEvent("keydown", init));
}
