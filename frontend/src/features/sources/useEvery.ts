import { useEffect, useRef } from "react";

/** Calls `work` again and again while the page is in sight. */
export function useEvery(milliseconds: number, work: () => void) {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") latest.current();
    }, milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
}
