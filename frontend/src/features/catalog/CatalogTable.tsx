import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";
import "./catalog.css";
import { CatalogRow } from "./CatalogRow";
import { ColumnHeaders } from "./ColumnHeaders";
import type { Rows } from "./EntityPages";
import { SkeletonRow } from "./SkeletonRow";
import type { CatalogSearch } from "./search";
import { useCompact } from "./useCompact";
import type { Visit } from "./useEntityPages";
import { useRowKeys } from "./useRowKeys";

/** How near to the end of what is loaded the next page is asked for. */
const AHEAD = 60;
/** Rows that stand for what is still to come. */
const COMING = 3;
const FIRST_COMING = 16;

/** The list itself: as many rows as fit on the screen, whatever the length of the list. */
export function CatalogTable(props: { list: Rows & { visit: Visit }; search: CatalogSearch }) {
  const { rows, total, hasMore, error, visit } = props.list;
  const compact = useCompact();
  const height = compact ? 52 : 36;
  const scroller = useRef<HTMLDivElement>(null);
  const coming = !hasMore || error ? 0 : rows.length > 0 ? COMING : FIRST_COMING;
  const virtual = useVirtualizer({
    count: rows.length + coming,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    initialOffset: visit.offset,
    overscan: 6,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (last >= rows.length - AHEAD) visit.pages.loadMore();
  }, [last, rows.length, visit]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows measured at another height are measured anew
  useEffect(() => virtual.measure(), [height]);

  const keys = useRowKeys({ rows, visit, scrollTo: (index) => virtual.scrollToIndex(index) });
  const tabStop = Math.max(0, keys.active);

  return (
    <div
      role="table"
      aria-label="Entities"
      aria-rowcount={total === undefined ? -1 : total + 1}
      aria-busy={total === undefined}
      className="catalog-table flex min-h-0 flex-1 flex-col"
    >
      <ColumnHeaders search={props.search} />
      <div
        ref={scroller}
        role="rowgroup"
        tabIndex={rows.length > 0 ? undefined : 0}
        aria-label="Rows"
        onKeyDown={keys.onKeyDown}
        onScroll={(event) => {
          visit.offset = event.currentTarget.scrollTop;
        }}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain"
      >
        <div className="relative" style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const entity = rows[index];
            return entity ? (
              <CatalogRow
                key={entity.ref}
                entity={entity}
                index={index}
                top={start}
                height={height}
                compact={compact}
                active={index === keys.active}
                tabStop={index === tabStop}
                takeFocus={keys.takeFocus}
                onFocus={keys.onFocus}
              />
            ) : (
              <SkeletonRow key={index} index={index} top={start} height={height} />
            );
          })}
        </div>
        {error && <Failed message={error.message} retry={() => visit.pages.retry()} />}
      </div>
    </div>
  );
}

function Failed({ message, retry }: { message: string; retry: () => void }) {
  return (
    <p role="alert" className="flex items-center gap-2 px-4 py-3">
      <Icon name="error" className="text-danger-ink" />
      <span className="min-w-0 truncate">The list could not be read: {message}</span>
      <Button onClick={retry}>Try again</Button>
    </p>
  );
}
