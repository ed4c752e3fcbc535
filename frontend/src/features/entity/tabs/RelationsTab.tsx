import { useNavigate } from "@tanstack/react-router";
import { useClient } from "urql";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { useToasts } from "@/components/ui/Toast";
import { GraphDirection, type GraphToolbarType, GraphTypes } from "@/features/graph/GraphToolbar";
import { type GraphSettings, graphVariables } from "@/features/graph/settings";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { RelationsTab_RelationsFragment as Fields } from "@/graphql/gen/graphql";
import { useMorePages } from "@/lib/useMorePages";
import { RelationRow } from "./RelationRow";

export const RelationsTabEntity = graphql(`
  fragment RelationsTab_entity on Entity {
    ref
    list: relations(types: $types, direction: $direction, first: 100) {
      ...RelationsTab_relations
    }
  }
`);

export const RelationsTabRelations = graphql(`
  fragment RelationsTab_relations on RelationConnection {
    totalCount
    edges {
      name
      otherRef
      node {
        id
      }
      ...RelationRow_edge
    }
    pageInfo {
      endCursor
    }
  }
`);

const RelationsTabMore = graphql(`
  query RelationsTabMore(
    $ref: EntityRef!
    $types: [String!]
    $direction: Direction!
    $after: Cursor
  ) {
    entity(ref: $ref) {
      ref
      list: relations(types: $types, direction: $direction, first: 200, after: $after) {
        ...RelationsTab_relations
      }
    }
  }
`);

/** Every relation of an entity, from both ends, with who says so and where. */
export function RelationsTab(props: {
  entity: FragmentType<typeof RelationsTabEntity>;
  types: readonly FragmentType<typeof GraphToolbarType>[];
  settings: GraphSettings;
}) {
  const entity = readFragment(RelationsTabEntity, props.entity);
  const first = readFragment(RelationsTabRelations, entity.list);
  const load = useLoad(entity.ref, props.settings);
  const { pages, loadMore, loading } = useMorePages(first, load);
  const edges = pages.flatMap((page) => page.edges);
  const rest = first.totalCount - edges.length;
  const navigate = useNavigate();
  const change = (settings: GraphSettings) =>
    navigate({ to: ".", search: settings, replace: true, resetScroll: false });
  return (
    <div className="rounded-lg border border-line">
      <div className="flex flex-wrap items-center px-3 py-1">
        <GraphDirection settings={props.settings} onChange={change} />
        <GraphTypes settings={props.settings} types={props.types} onChange={change} />
      </div>
      {edges.length === 0 && (
        <EmptyState icon="graph" title="No relations">
          <p>None of the chosen types begins or ends here.</p>
        </EmptyState>
      )}
      {groupsOf(edges).map(({ name, members }) => (
        <section key={name} aria-label={name}>
          <h2 className="flex h-8 items-center gap-2 border-line border-y bg-side px-3 font-medium">
            {name}
          </h2>
          <ul className="divide-y divide-line">
            {members.map((edge) => (
              <RelationRow key={`${edge.node.id} ${edge.name}`} edge={edge} />
            ))}
          </ul>
        </section>
      ))}
      <footer className="flex items-center gap-3 border-line border-t px-3 py-2 text-muted">
        {(first.totalCount - rest).toLocaleString()} of {first.totalCount.toLocaleString()}{" "}
        relations
        {rest > 0 && (
          <Button onClick={loadMore} aria-disabled={loading}>
            Show {Math.min(200, rest)} more
          </Button>
        )}
      </footer>
    </div>
  );
}

/** Asks for the page after `last`. */
function useLoad(ref: string, settings: GraphSettings) {
  const client = useClient();
  const { fail } = useToasts();
  return async (last: Fields) => {
    const { types, direction } = graphVariables(settings);
    const variables = { ref, types, direction, after: last.pageInfo.endCursor };
    const { data, error } = await client.query(RelationsTabMore, variables).toPromise();
    if (data?.entity) return readFragment(RelationsTabRelations, data.entity.list);
    fail(error?.message ?? "The entity is gone");
    return undefined;
  };
}

/** Relations under the name that they have from this end, in the order in which the names come first. */
function groupsOf(edges: Fields["edges"]) {
  const groups = new Map<string, Fields["edges"][number][]>();
  for (const edge of edges) {
    const members = groups.get(edge.name);
    if (members) members.push(edge);
    else groups.set(edge.name, [edge]);
  }
  return [...groups].map(([name, members]) => ({ name, members }));
}
