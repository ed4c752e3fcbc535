import { useEffect } from "react";

/** Names the browser's tab and the entry of its history after what the page shows. */
export function useTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · Callboard`;
  }, [title]);
}
