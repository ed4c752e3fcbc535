import { useEffect, useRef } from "react";
import type { FieldError } from "./fieldErrors";

/** The focus goes to the first field that is wrong, wherever it was scrolled to. */
export function useFirstMistake(mistakes: readonly FieldError[]) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (mistakes.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [mistakes]);
  return form;
}
