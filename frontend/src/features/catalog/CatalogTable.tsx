import { useEffect, useLayoutEffect } from "react";
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
import { type Span, useRowsInSight } from "./useRowsInSight";

/** How near to the end of what is loaded the next page is asked for. */
const AHEAD = 60;
/** Rows that stand for what is still to come. */
const COMING = 3;
const FIRST_COMING = 16;

/** The list itself: as many rows as fit on the screen, whatever the length of the list. */
export function CatalogTable(props: {
  list: Rows & { visit: Visit; settled: boolean };
  search: CatalogSearch;
}) {
  const { rows, total, hasMore, error, visit, settled } = props.list;
  const compact = useCompact();
  const height = compact ? 52 : 36;
  const coming = !hasMore || error ? 0 : rows.length > 0 ? COMING : FIRST_COMING;
  const count = rows.length + coming;
  const { scroller, span, look, scrollTo } = useRowsInSight(count, height);

  useEffect(() => {
    if (span.end > rows.length - AHEAD) visit.pages.loadMore();
  }, [span.end, rows.length, visit]);

  // Another list begins where it was left, which is the top unless somebody comes back to it.
  useLayoutEffect(() => {
    if (settled && scroller.current) scroller.current.scrollTop = visit.offset;
    look();
  }, [settled, visit, scroller, look]);

  const keys = useRowKeys({ rows, visit, scrollTo });
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
          if (settled) visit.offset = event.currentTarget.scrollTop;
          look();
        }}
        className="min-h-0 flex-1 overflow-y-auto overscroll-contain"
      >
        <div className="relative" style={{ height: count * height }}>
          {indexes(span, count).map((index) => {
            const entity = rows[index];
            const top = index * height;
            return entity ? (
              <CatalogRow
                key={entity.ref}
                entity={entity}
                index={index}
                top={top}
                height={height}
                compact={compact}
                active={index === keys.active}
                tabStop={index === tabStop}
                takeFocus={keys.takeFocus}
                onFocus={keys.onFocus}
              />
            ) : (
              <SkeletonRow key={index} index={index} top={top} height={height} />
            );
          })}
        </div>
        {error && <Failed message={error.message} retry={() => visit.pages.retry()} />}
      </div>
    </div>
  );
}

function indexes({ first, end }: Span, count: number): number[] {
  const last = Math.min(end, count); // the list may have become shorter since somebody looked
  return Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
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
