/** Calls `work` when the page has nothing better to do; the function returned calls it off. */
export function whenIdle(work: () => void): () => void {
  if (typeof requestIdleCallback === "function") {
    const id = requestIdleCallback(work, { timeout: 2000 });
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(work, 200); // Safari
  return () => clearTimeout(id);
}
