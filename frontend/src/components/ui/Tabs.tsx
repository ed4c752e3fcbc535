import { Link, type LinkProps } from "@tanstack/react-router";
import { exactly } from "@/lib/activeOptions";

/** One of several views of a page, with its own address. */
export type TabLink = {
  title: string;
  count?: number;
  active: boolean;
  link: Pick<LinkProps, "to" | "params" | "search">;
};

/** Views of a page that are addresses: a row of links, so that they open in a new window and the back button works. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="flex gap-4 overflow-x-auto">
      {tabs.map((tab) => (
        <Link
          key={tab.title}
          {...tab.link}
          activeOptions={exactly}
          aria-current={tab.active ? "page" : undefined}
          className="-mb-px flex h-9 items-center gap-1.5 border-transparent border-b-2 whitespace-nowrap text-muted hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-medium aria-[current=page]:text-ink"
        >
          {tab.title}
          {tab.count !== undefined && (
            <span className="rounded-full bg-hover px-1.5 text-muted text-xs tabular-nums">
              {tab.count}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
