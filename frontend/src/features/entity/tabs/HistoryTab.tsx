import { useClient } from "urql";
import { ChangeOrigin } from "@/components/changes/ChangeOrigin";
import { ChangeRow } from "@/components/changes/ChangeRow";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { useToasts } from "@/components/ui/Toast";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { HistoryTab_ChangesFragment as Fields } from "@/graphql/gen/graphql";
import { useMorePages } from "@/lib/useMorePages";

export const HistoryTabEntity = graphql(`
  fragment HistoryTab_entity on Entity {
    ref
    history(first: 25) {
      ...HistoryTab_changes
    }
  }
`);

export const HistoryTabChanges = graphql(`
  fragment HistoryTab_changes on EntityChangeConnection {
    totalCount
    nodes {
      id
      ...ChangeRow_change
      ...ChangeOrigin_change
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const HistoryTabMore = graphql(`
  query HistoryTabMore($ref: EntityRef!, $after: Cursor) {
    entity(ref: $ref) {
      ref
      history(first: 50, after: $after) {
        ...HistoryTab_changes
      }
    }
  }
`);

/** What happened to an entity, newest first; the newest change lies open. */
export function HistoryTab(props: { entity: FragmentType<typeof HistoryTabEntity> }) {
  const entity = readFragment(HistoryTabEntity, props.entity);
  const first = readFragment(HistoryTabChanges, entity.history);
  const { pages, loadMore, loading } = useMorePages(first, useLoad(entity.ref));
  const changes = pages.flatMap((page) => page.nodes);
  if (changes.length === 0) {
    return (
      <EmptyState icon="history" title="Nothing has happened yet">
        <p>
          Every change of its document will be listed here, with who made it and from which commit.
        </p>
      </EmptyState>
    );
  }
  return (
    <div className="rounded-lg border border-line">
      <ol className="divide-y divide-line">
        {changes.map((change, i) => (
          <li key={change.id}>
            <ChangeRow
              change={change}
              end={<ChangeOrigin change={change} />}
              defaultOpen={i === 0}
            />
          </li>
        ))}
      </ol>
      <footer className="flex items-center gap-3 border-line border-t px-3 py-2 text-muted">
        {changes.length.toLocaleString()} of {first.totalCount.toLocaleString()} changes
        {pages.at(-1)?.pageInfo.hasNextPage && (
          <Button onClick={loadMore} aria-disabled={loading}>
            Show older ones
          </Button>
        )}
      </footer>
    </div>
  );
}

/** Asks for the page after `last`. */
function useLoad(ref: string) {
  const client = useClient();
  const { fail } = useToasts();
  return async (last: Fields) => {
    const variables = { ref, after: last.pageInfo.endCursor };
    const { data, error } = await client.query(HistoryTabMore, variables).toPromise();
    if (data?.entity) return readFragment(HistoryTabChanges, data.entity.history);
    fail(error?.message ?? "The entity is gone");
    return undefined;
  };
}
