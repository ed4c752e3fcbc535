import { useCallback, useEffect, useRef } from "react";

/**
 * Catches what is typed while `waiting` for a field that is not there yet, so that nobody has to wait for it. The
 * function returned hands it over, once.
 */
export function useEarlyTyping(waiting: boolean): () => string {
  const typed = useRef("");
  useEffect(() => {
    if (!waiting) return;
    typed.current = "";
    const onKeyDown = (event: KeyboardEvent) => {
      const character = event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!character || event.target instanceof HTMLInputElement) return;
      typed.current += event.key;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [waiting]);
  return useCallback(() => {
    const text = typed.current;
    typed.current = "";
    return text;
  }, []);
}
