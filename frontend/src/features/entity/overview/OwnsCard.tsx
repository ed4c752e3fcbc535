import { Link } from "@tanstack/react-router";
import { useClient } from "urql";
import { useToasts } from "@/components/ui/Toast";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { OwnsCard_EntitiesFragment as Fields } from "@/graphql/gen/graphql";
import { parseRef } from "@/lib/ref";
import { useMorePages } from "@/lib/useMorePages";
import { Card } from "./Card";
import { EntityRow } from "./EntityRow";
import { MoreButton } from "./MoreButton";

export const OwnsCardEntities = graphql(`
  fragment OwnsCard_entities on EntityConnection {
    totalCount
    nodes {
      ref
      ...EntityRow_entity
    }
    pageInfo {
      endCursor
    }
  }
`);

const OwnsCardMore = graphql(`
  query OwnsCardMore($ref: EntityRef!, $after: Cursor) {
    entity(ref: $ref) {
      __typename
      ref
      ... on Group {
        owns(first: 50, after: $after) {
          ...OwnsCard_entities
        }
      }
      ... on User {
        owns(first: 50, after: $after) {
          ...OwnsCard_entities
        }
      }
    }
  }
`);

/** What a group owns, or a user alone and through groups. */
export function OwnsCard(props: {
  owner: string;
  entities: FragmentType<typeof OwnsCardEntities>;
}) {
  const first = readFragment(OwnsCardEntities, props.entities);
  const { pages, loadMore, loading } = useMorePages(first, useLoad(props.owner));
  const entities = pages.flatMap((page) => page.nodes);
  const isGroup = parseRef(props.owner).kind === "group"; // the catalog's filter knows no groups of a user
  return (
    <Card
      title="Owns"
      count={first.totalCount}
      actions={
        isGroup &&
        first.totalCount > 0 && (
          <Link
            to="/catalog"
            search={{ owner: [props.owner] }}
            className="text-accent-ink hover:underline"
          >
            In the catalog
          </Link>
        )
      }
    >
      {entities.length === 0 ? (
        <p className="px-3 py-3 text-muted">
          Nothing names it in <code>spec.owner</code>.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {entities.map((entity) => (
            <EntityRow key={entity.ref} entity={entity} owner={props.owner} />
          ))}
        </ul>
      )}
      <MoreButton rest={first.totalCount - entities.length} onMore={loadMore} busy={loading} />
    </Card>
  );
}

/** Asks for the page after `last`. */
function useLoad(ref: string) {
  const client = useClient();
  const { fail } = useToasts();
  return async (last: Fields) => {
    const variables = { ref, after: last.pageInfo.endCursor };
    const { data, error } = await client.query(OwnsCardMore, variables).toPromise();
    const entity = data?.entity;
    if (entity?.__typename === "Group" || entity?.__typename === "User") {
      return readFragment(OwnsCardEntities, entity.owns);
    }
    fail(error?.message ?? "The entity is gone");
    return undefined;
  };
}
