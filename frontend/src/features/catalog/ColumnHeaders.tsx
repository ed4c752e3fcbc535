import { Link } from "@tanstack/react-router";
import { Icon } from "@/components/Icon";
import { classes } from "@/lib/classes";
import { type Column, columns } from "./columns";
import { type CatalogSearch, sortBy, sorting } from "./search";

/** The names of the columns; those that the server can sort by are links to the list sorted so. */
export function ColumnHeaders({ search }: { search: CatalogSearch }) {
  return (
    <div role="rowgroup" className="shrink-0 overflow-hidden border-line border-b">
      {/* biome-ignore lint/a11y/useFocusableInteractive: its links take the focus */}
      <div role="row" aria-rowindex={1} className="catalog-row h-8 text-muted text-xs">
        {columns.map((column) => (
          <ColumnHeader key={column.key} column={column} search={search} />
        ))}
        {/* biome-ignore lint/a11y/useFocusableInteractive: nothing to do here */}
        <span role="columnheader" data-column="star">
          <span className="sr-only">Star</span>
        </span>
      </div>
    </div>
  );
}

function ColumnHeader({ column, search }: { column: Column; search: CatalogSearch }) {
  const { sort } = column;
  const { column: sorted, descending } = sorting(search);
  const active = sort !== undefined && sort === sorted;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its link takes the focus
    <span
      role="columnheader"
      data-column={column.key}
      aria-sort={active ? (descending ? "descending" : "ascending") : undefined}
      className="min-w-0"
    >
      {sort ? (
        <Link
          to="/catalog"
          search={{ ...search, sort: sortBy(sort, search) }}
          preload={false}
          className={classes(
            "group flex items-center gap-1 rounded-sm hover:text-ink",
            active && "font-medium text-ink",
          )}
        >
          {column.title}
          <Icon
            name="down"
            size={12}
            className={classes(
              !descending && "rotate-180",
              !active && "opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60",
            )}
          />
        </Link>
      ) : (
        column.title
      )}
    </span>
  );
}
