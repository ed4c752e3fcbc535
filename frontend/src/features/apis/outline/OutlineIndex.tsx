import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { classes } from "@/lib/classes";
import { ItemLink } from "./Names";
import type { Group } from "./outline";

const ROW = 26;

/** All items by name, in their groups, with the one that is in sight marked. Only the names in sight are in the document. */
export function OutlineIndex(props: { groups: readonly Group[]; inSight: string | undefined }) {
  const { groups, inSight } = props;
  const pane = useRef<HTMLElement>(null);
  const rows = useMemo(() => groups.flatMap((group) => [group, ...group.items]), [groups]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => ROW,
    overscan: 10,
    paddingStart: 6,
    paddingEnd: 6,
  });
  const current = rows.findIndex((row) => "id" in row && row.id === inSight);
  useEffect(() => {
    if (current > 0) virtual.scrollToIndex(current);
  }, [virtual, current]);
  return (
    <nav ref={pane} aria-label="Contents" className="min-h-0 flex-1 overflow-y-auto">
      <div className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <div
              key={index}
              className="absolute inset-x-0 flex h-[26px] items-center px-1.5"
              style={{ transform: `translateY(${start}px)` }}
            >
              {"id" in row ? (
                <ItemLink
                  to={row.id}
                  current={index === current}
                  className={classes(
                    "min-w-0 flex-1 truncate rounded px-2 font-mono text-[12px] leading-6",
                    index === current ? "bg-selected text-ink" : "text-muted hover:text-ink",
                    row.deprecated !== undefined && "line-through",
                  )}
                >
                  {row.name}
                </ItemLink>
              ) : (
                <span className="flex w-full justify-between truncate px-2 font-medium text-xs">
                  {row.title}
                  <span className="font-normal text-muted tabular-nums">{row.items.length}</span>
                </span>
              )}
            </div>
          );
        })}
      </div>
    </nav>
  );
}
