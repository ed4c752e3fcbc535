import { useLayoutEffect, useRef, useState } from "react";

/** Frames below this width get smaller boxes, so that three columns fit on a tablet. */
const NARROW = 700;

/** Whether the frame that gets the ref has little width, as it is now. */
export function useNarrow() {
  const frame = useRef<HTMLDivElement>(null);
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setNarrow(element.clientWidth < NARROW);
    measure();
    if (typeof ResizeObserver === "undefined") return; // jsdom
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [frame, isNarrow] as const;
}
