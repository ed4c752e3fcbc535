import { Link, useRouterState } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/Icon";
import icon from "@/components/icon.svg";
import { Kbd } from "@/components/ui/Kbd";
import { exactly } from "@/lib/activeOptions";
import type { BootViewer } from "@/lib/boot";
import { classes } from "@/lib/classes";
import { graphiql, type Place, places } from "./places";
import type { Layer } from "./Shell";
import { ViewerLine } from "./ViewerLine";

const line =
  "group flex h-8 w-full cursor-pointer items-center gap-2 rounded-md px-2 text-muted hover:bg-hover hover:text-ink";

/** Name, search, places and viewer, from top to bottom. */
export function SidebarContent(props: {
  viewer: BootViewer | undefined;
  open: (layer: Layer) => void;
}) {
  const { viewer, open } = props;
  return (
    <div className="flex h-full flex-col p-2">
      <Link
        to="/catalog"
        className="mb-2 flex h-8 items-center gap-2 rounded-md px-2 font-semibold"
      >
        <img src={icon} alt="" width={18} height={18} />
        Callboard
      </Link>
      <button
        type="button"
        onClick={() => open("palette")}
        className="mb-3 flex h-8 w-full cursor-pointer items-center gap-2 rounded-md border border-line-strong bg-canvas px-2 text-muted hover:text-ink"
      >
        <Icon name="search" size={14} />
        <span className="mr-auto">Search</span>
        <Kbd keys="mod+k" />
      </button>
      <nav aria-label="Main" className="flex flex-col gap-px">
        {places.slice(0, -1).map((place) => (
          <PlaceLink key={place.title} place={place} />
        ))}
        <a href={graphiql.href} className={line}>
          <LineContent icon={graphiql.icon} title={graphiql.title} keys={graphiql.keys} />
        </a>
        {places.slice(-1).map((place) => (
          <PlaceLink key={place.title} place={place} />
        ))}
      </nav>
      <div className="mt-auto flex flex-col gap-px border-line border-t pt-2">
        <button type="button" className={line} onClick={() => open("keys")}>
          <LineContent icon="keyboard" title="Keyboard shortcuts" keys="?" />
        </button>
        {viewer && <ViewerLine viewer={viewer} />}
      </div>
    </div>
  );
}

function PlaceLink({ place }: { place: Place }) {
  const active = useActivePlace() === place.title;
  return (
    <Link
      to={place.to}
      search={place.search ?? {}}
      activeOptions={exactly}
      aria-current={active ? "page" : undefined}
      className={classes(line, active && "bg-hover font-medium text-ink")}
    >
      <LineContent icon={place.icon} title={place.title} keys={place.keys} />
    </Link>
  );
}

function LineContent(props: { icon: IconName; title: string; keys: string }): ReactNode {
  return (
    <>
      <Icon name={props.icon} />
      <span className="mr-auto truncate">{props.title}</span>
      <span className="hidden group-hover:block group-focus-visible:block">
        <Kbd keys={props.keys} />
      </span>
    </>
  );
}

/** The place that the page belongs to: the APIs are the catalog with one filter. */
function useActivePlace(): string | undefined {
  return useRouterState({
    select: ({ location: { pathname }, matches }) => {
      const { kind } = (matches.at(-1)?.search ?? {}) as { kind?: string[] };
      const apis = pathname === "/catalog" && kind?.length === 1 && kind[0] === "api";
      if (apis || pathname.startsWith("/catalog/api/")) return "APIs";
      if (pathname === "/register") return "Sources";
      return places.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`))?.title;
    },
  });
}
