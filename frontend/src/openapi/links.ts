import type { FromReader } from "./messages";

/** Has the page open what is clicked: a document in a sandbox may not open anything itself. */
export function passOnLinks(root: Document, tell: (message: FromReader) => void) {
  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest("a[href], area[href]");
    if (!link) return;
    const href = link.getAttribute("href") ?? "";
    if (href.startsWith("#")) return;
    event.preventDefault();
    tell({ type: "link", url: href });
  };
  root.addEventListener("click", onClick, true);
  root.addEventListener("auxclick", onClick, true);
}
