import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { Icon } from "@/components/Icon";
import { RelativeTime } from "@/components/RelativeTime";
import { Button } from "@/components/ui/Button";
import type { MenuEntry } from "@/components/ui/Menu";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { LocationRow_LocationFragment as Fields } from "@/graphql/gen/graphql";
import { exactly } from "@/lib/activeOptions";
import { classes } from "@/lib/classes";
import { sentence } from "@/lib/sentence";
import { LocationDetail } from "./LocationDetail";
import { LocationStatus } from "./LocationStatus";
import type { SourcesSearch } from "./search";
import { useRefreshLocations } from "./useRefreshLocations";

const Menu = lazy(async () => ({ default: (await import("@/components/ui/Menu")).Menu }));
const UnregisterDialog = lazy(() => import("./UnregisterDialog"));

export const LocationRowLocation = graphql(`
  fragment LocationRow_location on RegisteredLocation {
    id
    type
    address
    configured
    status
    lastReadAt
    nextReadAt
    commit
    files {
      url
    }
    entities(first: 1) {
      totalCount
    }
    problems {
      severity
      message
    }
    mayRead: viewerCan(action: REFRESH)
    mayUnregister: viewerCan(action: UNREGISTER)
  }
`);

/** One location: how it is, what can be done with it, and unfolded all that is known of it. */
export function LocationRow(props: {
  location: FragmentType<typeof LocationRowLocation>;
  search: SourcesSearch;
}) {
  const location = readFragment(LocationRowLocation, props.location);
  const open = props.search.open === location.id;
  const detail = `detail-${location.id}`;
  return (
    <div className={classes("border-line border-b", open && "bg-side")}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: its link takes the focus */}
      <div role="row" className="sources-row min-h-10 py-1.5 hover:bg-hover">
        <div role="cell">
          <Link
            to="/sources"
            search={{ ...props.search, open: open ? undefined : location.id }}
            activeOptions={exactly}
            replace
            preload={false}
            resetScroll={false}
            aria-expanded={open}
            aria-controls={detail}
            className="flex min-w-0 items-center gap-2"
          >
            <Icon
              name="forward"
              size={12}
              className={classes("ml-1 text-muted transition-transform", open && "rotate-90")}
            />
            <span className="truncate" title={location.address}>
              {location.address}
            </span>
            {location.configured && <Configured />}
          </Link>
          <Reason location={location} />
          <p className="sources-below flex items-center gap-3 pl-6 text-muted text-xs">
            <LocationStatus status={location.status} />
            <span>{location.entities.totalCount} entities</span>
            {location.lastReadAt && <RelativeTime at={location.lastReadAt} />}
          </p>
        </div>
        <Cell column="status">
          <LocationStatus status={location.status} />
        </Cell>
        <Cell column="entities" number>
          {location.entities.totalCount.toLocaleString()}
        </Cell>
        <Cell column="files" number>
          {location.files.length.toLocaleString()}
        </Cell>
        <Cell column="read">
          {location.lastReadAt ? <RelativeTime at={location.lastReadAt} /> : "never"}
        </Cell>
        <Cell column="next">
          {location.nextReadAt && <RelativeTime at={location.nextReadAt} />}
        </Cell>
        <Cell column="commit">{location.commit && <Commit hash={location.commit} />}</Cell>
        <div role="cell">
          <Deeds location={location} />
        </div>
      </div>
      {open && (
        // biome-ignore lint/a11y/useFocusableInteractive: nothing to do here
        <div role="row" id={detail}>
          <div role="cell" aria-colspan={8} className="px-4 pt-1 pb-4 md:pl-8">
            <LocationDetail id={location.id} configured={location.configured} />
          </div>
        </div>
      )}
    </div>
  );
}

function Cell(props: { column: string; number?: boolean; children: ReactNode }) {
  return (
    <div
      role="cell"
      data-column={props.column}
      className={classes("truncate text-muted", props.number && "text-right tabular-nums")}
    >
      {props.children}
    </div>
  );
}

function Configured() {
  return (
    <span
      title="It stands in the configuration file and is registered by nobody's hand."
      className="flex shrink-0 items-center gap-1 rounded-full border border-line px-1.5 text-muted text-xs"
    >
      <Icon name="lock" size={11} />
      configured
    </span>
  );
}

/** What is wrong, on the row itself: why the last read failed, or that not all of it was acceptable. */
function Reason({ location: { status, problems } }: { location: Fields }) {
  const worst = problems.find(({ severity }) => severity === "ERROR");
  if (!worst) return null;
  const text =
    status === "FAILING" || problems.length === 1
      ? sentence(worst.message)
      : `${problems.length} problems`;
  return <p className="truncate pl-6 text-danger-ink text-xs">{text}</p>;
}

function Commit({ hash }: { hash: string }) {
  return (
    <code title={hash} className="text-xs">
      {hash.slice(0, 7)}
    </code>
  );
}

/** What the viewer may do with it; nothing stands there where that is nothing. */
function Deeds({ location }: { location: Fields }) {
  const { refresh, reading } = useRefreshLocations();
  const [unregister, setUnregister] = useState(false);
  const entries: MenuEntry[] = [];
  if (location.mayRead) {
    entries.push({
      title: reading ? "Reading…" : "Read now",
      icon: "refresh",
      disabled: reading,
      run: () => refresh([location.id]),
    });
  }
  if (location.mayUnregister && !location.configured) {
    entries.push({
      title: "Unregister…",
      icon: "trash",
      danger: true,
      run: () => setUnregister(true),
    });
  }
  if (entries.length === 0) return null;
  return (
    <>
      <Suspense fallback={<Button look="quiet" square disabled aria-label="What can be done" />}>
        <Menu label={`What can be done with ${location.address}`} entries={entries} />
      </Suspense>
      <Suspense>
        {unregister && (
          <UnregisterDialog
            id={location.id}
            address={location.address}
            onClose={() => setUnregister(false)}
          />
        )}
      </Suspense>
    </>
  );
}
