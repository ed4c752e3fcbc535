import { Link, type LinkProps } from "@tanstack/react-router";
import { exactly } from "@/lib/activeOptions";
import { classes } from "@/lib/classes";

/** One of a few ways to see the same list. */
export type Segment = { title: string; active: boolean; link: Pick<LinkProps, "to" | "search"> };

/** A choice among few, each an address. */
export function Segments({ label, segments }: { label: string; segments: readonly Segment[] }) {
  return (
    <nav aria-label={label} className="flex shrink-0 rounded-md border border-line p-px">
      {segments.map(({ title, active, link }) => (
        <Link
          key={title}
          {...link}
          activeOptions={exactly}
          preload={false}
          aria-current={active ? "page" : undefined}
          className={classes(
            "flex h-6 items-center rounded px-2",
            active ? "bg-hover font-medium" : "text-muted hover:text-ink",
          )}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
