import { useClient } from "urql";
import { useToasts } from "@/components/ui/Toast";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { Direction, RelatedCard_RelationsFragment as Fields } from "@/graphql/gen/graphql";
import { useMorePages } from "@/lib/useMorePages";
import { Card } from "./Card";
import { AbsentRow, EntityRow } from "./EntityRow";
import { MoreButton } from "./MoreButton";

export const RelatedCardRelations = graphql(`
  fragment RelatedCard_relations on RelationConnection {
    totalCount
    edges {
      name
      otherRef
      other {
        ref
        ...EntityRow_entity
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const RelatedCardMore = graphql(`
  query RelatedCardMore(
    $ref: EntityRef!
    $types: [String!]
    $direction: Direction!
    $kinds: [String!]
    $after: Cursor
  ) {
    entity(ref: $ref) {
      ref
      relations(types: $types, direction: $direction, kinds: $kinds, first: 50, after: $after) {
        ...RelatedCard_relations
      }
    }
  }
`);

/** Which relations a card lists; the same that its first page was asked with. */
export interface RelatedQuery {
  /** All types where left out. */
  types?: string[];
  direction: Direction;
  kinds?: string[];
}

/** The other ends of some relations of an entity, page by page. Those that nobody declares are listed too. */
export function RelatedCard(props: {
  title: string;
  entityRef: string;
  query: RelatedQuery;
  relations: FragmentType<typeof RelatedCardRelations>;
  /** What stands where there are none. */
  empty?: string;
}) {
  const first = readFragment(RelatedCardRelations, props.relations);
  const load = useLoad(props.entityRef, props.query);
  const { pages, loadMore, loading } = useMorePages(first, load);
  const edges = pages.flatMap((page) => page.edges);
  return (
    <Card title={props.title} count={first.totalCount}>
      {edges.length === 0 ? (
        <p className="px-3 py-3 text-muted">{props.empty}</p>
      ) : (
        <ul className="divide-y divide-line">
          {edges.map(({ name, other, otherRef }) => {
            const relation = props.query.types ? undefined : name;
            const key = `${name} ${otherRef}`;
            return other ? (
              <EntityRow key={key} entity={other} relation={relation} />
            ) : (
              <AbsentRow key={key} to={otherRef} relation={relation} />
            );
          })}
        </ul>
      )}
      <MoreButton rest={first.totalCount - edges.length} onMore={loadMore} busy={loading} />
    </Card>
  );
}

/** Whether there is nothing to list. */
export function isEmpty(relations: FragmentType<typeof RelatedCardRelations>): boolean {
  return readFragment(RelatedCardRelations, relations).totalCount === 0;
}

/** Asks for the page after `last`. */
function useLoad(ref: string, query: RelatedQuery) {
  const client = useClient();
  const { fail } = useToasts();
  return async (last: Fields) => {
    const variables = { ref, ...query, after: last.pageInfo.endCursor };
    const { data, error } = await client.query(RelatedCardMore, variables).toPromise();
    if (data?.entity) return readFragment(RelatedCardRelations, data.entity.relations);
    fail(error?.message ?? "The entity is gone");
    return undefined;
  };
}
