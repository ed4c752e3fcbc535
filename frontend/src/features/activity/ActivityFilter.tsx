import { Link, useNavigate } from "@tanstack/react-router";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { type ActivitySearch, outcomes } from "./search";

export const ActivityFilterKind = graphql(`
  fragment ActivityFilter_kind on KindInfo {
    name
  }
`);

const exactly = { exact: true, includeSearch: true } as const;

/** Narrows the change log to an outcome and a kind. */
export function ActivityFilter(props: {
  search: ActivitySearch;
  kinds: readonly FragmentType<typeof ActivityFilterKind>[];
}) {
  const { search } = props;
  const kinds = readFragment(ActivityFilterKind, props.kinds);
  const navigate = useNavigate();
  return (
    <div className="flex flex-wrap items-center gap-2 border-line border-b px-4 py-2">
      <nav aria-label="Outcome" className="flex overflow-hidden rounded-md border border-line">
        {[undefined, ...outcomes].map((outcome) => (
          <Link
            key={outcome ?? "all"}
            to="/activity"
            search={{ ...search, outcome }}
            activeOptions={exactly}
            aria-current={outcome === search.outcome ? "true" : undefined}
            className="flex h-7 items-center px-2.5 text-muted capitalize hover:bg-hover aria-[current]:bg-selected aria-[current]:font-medium aria-[current]:text-ink"
          >
            {outcome ?? "All"}
          </Link>
        ))}
      </nav>
      <select
        aria-label="Kind"
        value={search.kind ?? ""}
        onChange={(event) =>
          navigate({
            to: "/activity",
            search: { ...search, kind: event.target.value || undefined },
          })
        }
        className="h-7 min-w-0 rounded-md border border-line-strong bg-canvas px-1.5"
      >
        <option value="">All kinds</option>
        {kinds.map(({ name }) => (
          <option key={name} value={name.toLowerCase()}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
