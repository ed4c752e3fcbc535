import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { Icon } from "@/components/Icon";
import { buttonClass } from "@/components/ui/Button";
import { Segments } from "@/components/ui/Segments";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { type ActivitySearch, outcomes } from "./search";

export const ActivityFilterKind = graphql(`
  fragment ActivityFilter_kind on KindInfo {
    name
  }
`);

/** Narrows the change log to an outcome and a kind. */
export function ActivityFilter(props: {
  search: ActivitySearch;
  kinds: readonly FragmentType<typeof ActivityFilterKind>[];
  /** How far the filter has looked. */
  children?: ReactNode;
}) {
  const { search } = props;
  const kinds = readFragment(ActivityFilterKind, props.kinds);
  const navigate = useNavigate();
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-2 border-line border-b px-4 py-1.5">
      <Segments
        label="Outcome"
        segments={[undefined, ...outcomes].map((outcome) => ({
          title: outcome ? outcome.charAt(0).toUpperCase() + outcome.slice(1) : "All",
          active: outcome === search.outcome,
          link: { to: "/activity", search: { ...search, outcome } },
        }))}
      />
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
      {search.revision && (
        <Link
          to="/activity"
          search={{ ...search, revision: undefined }}
          aria-label={`Revision ${search.revision} alone: show all`}
          className={buttonClass()}
        >
          Revision {search.revision}
          <Icon name="close" size={12} className="text-muted" />
        </Link>
      )}
      {props.children}
    </div>
  );
}
