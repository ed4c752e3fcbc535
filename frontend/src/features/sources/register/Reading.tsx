import { Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Icon } from "@/components/Icon";
import { buttonClass } from "@/components/ui/Button";

/** After so many milliseconds somebody wonders whether it still goes on. */
const LONG = 4000;

/** Says that an address is being read; leaving the page calls it off. */
export function Reading({ url }: { url: string }) {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, []);
  return (
    <section aria-busy="true" className="flex flex-col gap-4">
      <div className="flex items-center gap-3">
        <Icon name="refresh" className="animate-spin text-accent-ink" />
        <p role="status" className="min-w-0 flex-1 break-words">
          Reading {hostOf(url)}…
          {long && " Every descriptor is read whole: a large repository takes some seconds."}
        </p>
        <Link to="/register" className={buttonClass()}>
          Cancel
        </Link>
      </div>
      <div aria-hidden="true" className="overflow-hidden rounded-lg border border-line">
        {[44, 61, 38, 55].map((width) => (
          <div
            key={width}
            className="flex h-11 items-center gap-3 border-line px-3 not-first:border-t"
          >
            <span className="skeleton h-4 w-16" />
            <span className="skeleton h-3" style={{ width: `${width}%` }} />
          </div>
        ))}
      </div>
    </section>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) && new URL(url).host ? new URL(url).host : url;
}
