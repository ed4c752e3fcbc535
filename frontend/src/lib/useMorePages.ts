import { useRef, useState } from "react";

/**
 * The pages of a list: the first one comes with its screen, further ones are loaded on demand and kept as long as the
 * first stays what it is. `load` takes the last page and gives the next, or undefined where it failed.
 */
export function useMorePages<Page>(
  first: Page,
  load: (last: Page) => Promise<Page | undefined>,
): { pages: readonly Page[]; loadMore: () => Promise<void>; loading: boolean } {
  const [kept, setKept] = useState<{ first: Page; later: Page[] }>({ first, later: [] });
  const [loading, setLoading] = useState(false);
  const newest = useRef(first);
  newest.current = first;
  const pages = kept.first === first ? [first, ...kept.later] : [first];
  const loadMore = async () => {
    if (loading) return;
    setLoading(true);
    const next = await load(pages.at(-1) ?? first);
    setLoading(false);
    if (next && newest.current === first) setKept({ first, later: [...pages.slice(1), next] });
  };
  return { pages, loadMore, loading };
}
