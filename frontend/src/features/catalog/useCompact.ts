import { useState, useSyncExternalStore } from "react";

/** Whether rows have two lines, because the screen is narrow. */
export function useCompact(): boolean {
  const [query] = useState(() => matchMedia("(max-width: 639px)"));
  return useSyncExternalStore(
    (listener) => {
      query.addEventListener("change", listener);
      return () => query.removeEventListener("change", listener);
    },
    () => query.matches,
  );
}
