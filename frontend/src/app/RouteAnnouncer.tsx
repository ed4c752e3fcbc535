import { useRouter } from "@tanstack/react-router";
import { useEffect, useState } from "react";

/** Has the name of a page read out when one arrives at it, and puts the focus on it where that went with the page before. */
export function RouteAnnouncer() {
  const router = useRouter();
  const [title, setTitle] = useState("");
  useEffect(
    () =>
      router.subscribe("onRendered", ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return; // the browser itself announces the first page
        setTitle(document.title);
        if (document.activeElement === document.body) {
          document.getElementById("main")?.focus({ preventScroll: true });
        }
      }),
    [router],
  );
  return (
    <p aria-live="polite" className="sr-only">
      {title}
    </p>
  );
}
