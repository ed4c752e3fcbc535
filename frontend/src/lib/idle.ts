/**
 * Loads something when the page has nothing better to do; the function returned calls it off. What cannot be had then is
 * asked for again when it is needed.
 */
export function whenIdle(load: () => Promise<unknown>): () => void {
  const quietly = () => void load().catch(() => {});
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(quietly, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(quietly, 200); // Safari
  return () => clearTimeout(id);
}
