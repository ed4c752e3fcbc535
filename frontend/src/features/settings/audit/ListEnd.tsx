import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/Button";

/** How far ahead of the reader, in pixels, the next page is asked for. */
const AHEAD = "600px";

/** The end of a list that goes on: more is loaded when it comes near, or by its button. What failed is not asked for again by itself. */
export function ListEnd(props: {
  /** How much there is; when it grows, the end is looked for anew. */
  loaded: number;
  loading: boolean;
  onMore: () => unknown;
}) {
  const { loaded, loading, onMore } = props;
  const end = useRef<HTMLParagraphElement>(null);
  const newest = useRef(onMore);
  useEffect(() => {
    newest.current = onMore;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: an observer tells once of what stays in sight
  useEffect(() => {
    const element = end.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) void newest.current();
      },
      { root: element.closest("main"), rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [loaded]);
  return (
    <p ref={end} className="flex justify-center">
      <Button onClick={() => void onMore()} aria-disabled={loading}>
        {loading ? "Loading…" : "Show older"}
      </Button>
    </p>
  );
}
