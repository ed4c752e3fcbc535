import { getRouteApi } from "@tanstack/react-router";
import { useClient, useQuery } from "urql";
import { PageHeader } from "@/components/PageHeader";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";
import type { ActivityPageQuery as Data, Outcome } from "@/graphql/gen/graphql";
import { parseRef } from "@/lib/ref";
import { useMorePages } from "@/lib/useMorePages";
import { ActivityFilter } from "./ActivityFilter";
import { byRevision } from "./byRevision";
import { RevisionItem } from "./RevisionItem";

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

const noPage: Data["changes"] = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Everything that happened in the catalog, newest first, by the commits that did it. */
export function ActivityPage() {
  const search = route.useSearch();
  const filter = search.outcome
    ? { outcomes: [search.outcome.toUpperCase() as Outcome] }
    : undefined;
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
  return (
    <>
      <PageHeader title="Activity" />
      <ActivityFilter search={search} kinds={data?.kinds ?? []} />
      {error && !data && (
        <EmptyState
          icon="error"
          title="The change log could not be loaded"
          actions={<Button onClick={() => reload()}>Try again</Button>}
        >
          <p>{error.message}</p>
        </EmptyState>
      )}
      {data && shown.length === 0 && !fetching && <Nothing narrowed={changes.length > 0 || more} />}
      <div className="flex flex-col gap-4 p-4 sm:p-6">
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
            {search.kind &&
              `${shown.length} of kind ${search.kind} among the newest ${changes.length}`}
          </p>
        )}
      </div>
    </>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  if (narrowed) {
    return (
      <EmptyState icon="activity" title="Nothing of that sort">
        <p>No change among those loaded matches the filter.</p>
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

/** Asks for the page after `last`. */
function useLoad(filter: { outcomes: Outcome[] } | undefined) {
  const client = useClient();
  const { fail } = useToasts();
  return async (last: Data["changes"]) => {
    const variables = { filter, after: last.pageInfo.endCursor };
    const { data, error } = await client.query(ActivityPageQuery, variables).toPromise();
    if (!data) fail(error?.message ?? "No answer");
    return data?.changes;
  };
}
