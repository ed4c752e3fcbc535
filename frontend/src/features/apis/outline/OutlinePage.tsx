import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import { OutlineItem } from "./OutlineItem";
import type { Group, Outline } from "./outline";
import { Prose } from "./Prose";
import { estimate, indexOf, type Row, type rowsOf } from "./rows";

/** Brings an item into sight. */
export interface Scroll {
  to: (id: string) => void;
}

/** Everything about the items, one below the other. Only what is in sight is in the document, however many there are. */
export function OutlinePage(props: {
  ref: Ref<Scroll>;
  rows: ReturnType<typeof rowsOf>;
  at: string | undefined;
  /** Whether it begins with the item at `at` in sight; what was looked for is read from its top. */
  begin: "item" | "top";
  /** Told the item at the top whenever it is another. */
  onSight: (id: string | undefined) => void;
  lineHref?: (line: number) => string;
}) {
  const { rows, at, onSight } = props;
  const pane = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: (index) => estimate(rows[index]),
    overscan: 3,
    paddingStart: 12,
    paddingEnd: 24,
    gap: 8,
    scrollPaddingStart: 8,
  });
  useImperativeHandle(props.ref, () => ({
    to: (id) => virtual.scrollToIndex(Math.max(0, indexOf(rows, id)), { align: "start" }),
  }));
  const target = indexOf(rows, at);
  const { begin } = props;
  useEffect(() => {
    if (begin === "item" && target >= 0) virtual.scrollToIndex(target, { align: "start" });
  }, [virtual, begin, target]);
  const top = itemAtTop(virtual, rows);
  useEffect(() => onSight(top), [onSight, top]);
  return (
    // What scrolls must be reachable by keys.
    <div
      ref={pane}
      role="region"
      aria-label="Definition"
      tabIndex={0}
      className="min-h-0 flex-1 overflow-y-auto overscroll-contain [overflow-anchor:none]"
    >
      <div className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            <div
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              className="absolute inset-x-0 px-3"
              style={{ top: start }} // a transform leaves parts of an old picture behind where there is no GPU
            >
              {row?.kind === "about" && <About outline={row.outline} />}
              {row?.kind === "group" && <GroupTitle group={row.group} />}
              {row?.kind === "item" && (
                <OutlineItem item={row.item} current={index === target} lineHref={props.lineHref} />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** The item that the upper edge of the pane cuts or is right above of; none while the page stands at its beginning. */
function itemAtTop(
  virtual: Virtualizer<HTMLDivElement, Element>,
  rows: readonly Row[],
): string | undefined {
  const offset = virtual.scrollOffset ?? 0;
  if (offset < 1) return undefined;
  const visible = virtual.getVirtualItems().find(({ end }) => end > offset + 16);
  const row = rows[visible?.index ?? 0];
  return row?.kind === "item" ? row.item.id : undefined;
}

function About({ outline: { title, version, description, facts } }: { outline: Outline }) {
  return (
    <header className="pb-2">
      {title && (
        <h2 className="break-words font-semibold text-lg">
          {title} {version && <span className="font-normal text-muted text-sm">{version}</span>}
        </h2>
      )}
      {description && <Prose text={description} className="mt-1" />}
      {facts.length > 0 && (
        <dl className="mt-2 grid gap-x-4 gap-y-0.5 sm:grid-cols-[max-content_minmax(0,1fr)]">
          {facts.map(({ name, value }) => (
            <div key={name + value} className="contents">
              <dt className="break-words text-muted">{name}</dt>
              <dd className="min-w-0">
                <Prose text={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}

function GroupTitle({ group }: { group: Group }) {
  return (
    <div className="pt-3">
      <h2 className="font-semibold text-base">
        {group.title} <span className="font-normal text-muted text-sm">{group.items.length}</span>
      </h2>
      {group.description && <Prose text={group.description} className="mt-0.5" />}
    </div>
  );
}
