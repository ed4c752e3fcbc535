import { getRouteApi } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useClient, useQuery } from "urql";
import { PageHeader } from "@/components/PageHeader";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";
import type { ChangeFilter, ActivityPageQuery as Data, Outcome } from "@/graphql/gen/graphql";
import { parseRef } from "@/lib/ref";
import { sentence } from "@/lib/sentence";
import { useMorePages } from "@/lib/useMorePages";
import { useTitle } from "@/lib/useTitle";
import { ActivityFilter } from "./ActivityFilter";
import { byRevision } from "./byRevision";
import { RevisionItem } from "./RevisionItem";
import type { ActivitySearch } from "./search";

const ActivityPageQuery = graphql(`
  query ActivityPage($filter: ChangeFilter, $after: Cursor) {
    changes(filter: $filter, first: 100, after: $after) {
      nodes {
        id
        ref
        revision
        ...RevisionItem_change
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
    kinds {
      name
      ...ActivityFilter_kind
    }
  }
`);

const route = getRouteApi("/activity");

/** With a kind chosen the log is looked through until so many are found, or so many changes have been looked at. */
const ENOUGH = 20;
const FAR = 1000;

const noPage: Data["changes"] = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Everything that happened in the catalog, newest first, by the commits that did it. */
export function ActivityPage() {
  const search = route.useSearch();
  const filter = filterOf(search);
  const [{ data, error, fetching }, reload] = useQuery({
    query: ActivityPageQuery,
    variables: { filter },
    requestPolicy: "cache-and-network",
  });
  const load = useLoad(filter);
  const { pages, loadMore, loading } = useMorePages(data?.changes ?? noPage, load);
  const changes = pages.flatMap((page) => page.nodes);
  const shown = changes.filter(({ ref }) => !search.kind || parseRef(ref).kind === search.kind);
  const more = pages.at(-1)?.pageInfo.hasNextPage ?? false;
  const tooFew = search.kind && more && shown.length < ENOUGH && changes.length < FAR;
  useLookFurther(tooFew ? JSON.stringify([search, changes.length]) : undefined, loadMore);
  useTitle("Activity");
  return (
    <>
      <PageHeader title="Activity" />
      <ActivityFilter search={search} kinds={data?.kinds ?? []}>
        {search.kind && data && (
          <span className="text-muted" aria-live="polite">
            {shown.length.toLocaleString()} among {more ? "the newest" : "all"}{" "}
            {changes.length.toLocaleString()} changes
          </span>
        )}
      </ActivityFilter>
      {error && !data && (
        <EmptyState
          icon="error"
          title="The change log could not be loaded"
          actions={<Button onClick={() => reload()}>Try again</Button>}
        >
          <p>{sentence(error.message)}</p>
        </EmptyState>
      )}
      {data && shown.length === 0 && !fetching && !loading && (
        <Nothing narrowed={changes.length > 0 || more || search.revision !== undefined} />
      )}
      <div className="flex flex-col gap-4 p-4">
        <ol className="flex flex-col gap-4">
          {byRevision(shown).map((group, i, groups) => (
            <li key={group.changes[0]?.id}>
              <RevisionItem changes={group.changes} partial={more && i === groups.length - 1} />
            </li>
          ))}
        </ol>
        {more && (
          <p className="flex flex-wrap items-center gap-3 text-muted">
            <Button onClick={loadMore} aria-disabled={loading}>
              Show older changes
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

function filterOf({ outcome, revision }: ActivitySearch): ChangeFilter {
  return {
    outcomes: outcome && [outcome.toUpperCase() as Outcome],
    revisions: revision ? [revision] : undefined,
  };
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  if (narrowed) {
    return (
      <EmptyState icon="activity" title="Nothing of that sort">
        <p>None of the changes looked at is of that kind, outcome and revision.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="activity" title="Nothing has happened yet">
      <p>
        As soon as a file is registered, every entity that comes, changes or goes is listed here,
        with who did it and from which commit.
      </p>
    </EmptyState>
  );
}

/**
 * The log cannot be asked for a kind, so what is loaded is looked through, and more is loaded while too little of it is of
 * that kind: once `from` each place, so that what fails is not asked for again and again.
 */
function useLookFurther(from: string | undefined, loadMore: () => unknown) {
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (from === undefined || from === last.current) return;
    last.current = from;
    void loadMore();
  }, [from, loadMore]);
}

/** Asks for the page after `last`. */
function useLoad(filter: ChangeFilter) {
  const client = useClient();
  const { fail } = useToasts();
  return async (last: Data["changes"]) => {
    const variables = { filter, after: last.pageInfo.endCursor };
    const { data, error } = await client.query(ActivityPageQuery, variables).toPromise();
    if (!data) fail(error?.message ?? "No answer");
    return data?.changes;
  };
}
