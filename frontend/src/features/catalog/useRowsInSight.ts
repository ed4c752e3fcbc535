import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";

/** Rows beyond the edges of the list that are there before they come into sight. */
const AROUND = 8;

/** Rows from `first` up to, and without, `end`. */
export type Span = { first: number; end: number };

/** The rows to draw of a list of `count` rows, each `height` high, seen through a window that is scrolled by `top`. */
export function rowsInSight(top: number, room: number, height: number, count: number): Span {
  const first = Math.floor(top / height) - AROUND;
  const end = Math.ceil((top + room) / height) + AROUND;
  return { first: clamp(first, 0, count), end: clamp(end, 0, count) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}

/**
 * Follows which rows of the list that gets the ref are in sight. All rows are of one height, so a library that measures
 * each of them would cost the first page ten kB for nothing.
 */
export function useRowsInSight(count: number, height: number) {
  const scroller = useRef<HTMLDivElement>(null);
  const [span, setSpan] = useState<Span>({ first: 0, end: 0 });
  const latest = useRef({ count, height });
  const look = useCallback(() => {
    const list = scroller.current;
    if (!list) return;
    const { count, height } = latest.current;
    const next = rowsInSight(list.scrollTop, list.clientHeight, height, count);
    setSpan((now) => (now.first === next.first && now.end === next.end ? now : next));
  }, []);
  useLayoutEffect(() => {
    latest.current = { count, height };
    look();
  }, [count, height, look]);
  useLayoutEffect(() => whenResized(scroller, look), [look]);

  const scrollTo = useCallback(
    (index: number) => {
      const list = scroller.current;
      if (!list) return;
      const { height } = latest.current;
      const [top, bottom] = [index * height, (index + 1) * height];
      if (top < list.scrollTop) list.scrollTop = top;
      else if (bottom > list.scrollTop + list.clientHeight) {
        list.scrollTop = bottom - list.clientHeight;
      }
      look();
    },
    [look],
  );
  return { scroller, span, look, scrollTo };
}

function whenResized(element: RefObject<Element | null>, look: () => void) {
  if (!element.current || typeof ResizeObserver === "undefined") return; // jsdom
  const observer = new ResizeObserver(look);
  observer.observe(element.current);
  return () => observer.disconnect();
}
