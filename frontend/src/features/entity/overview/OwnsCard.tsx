import { Link } from "@tanstack/react-router";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { Card } from "./Card";
import { EntityRow } from "./EntityRow";

export const OwnsCardEntities = graphql(`
  fragment OwnsCard_entities on EntityConnection {
    totalCount
    nodes {
      ref
      ...EntityRow_entity
    }
  }
`);

/** What a group or a user owns; the catalog lists all of it. */
export function OwnsCard(props: {
  owner: string;
  entities: FragmentType<typeof OwnsCardEntities>;
}) {
  const { totalCount, nodes } = readFragment(OwnsCardEntities, props.entities);
  return (
    <Card
      title="Owns"
      count={totalCount}
      actions={
        totalCount > 0 && (
          <Link
            to="/catalog"
            search={{ owner: [props.owner] }}
            className="px-1 text-accent-ink hover:underline"
          >
            In the catalog
          </Link>
        )
      }
    >
      {totalCount === 0 ? (
        <p className="px-3 py-3 text-muted">
          Nothing names it in <code>spec.owner</code>.
        </p>
      ) : (
        <ul className="divide-y divide-line">
          {nodes.map((entity) => (
            <EntityRow key={entity.ref} entity={entity} owner={props.owner} />
          ))}
        </ul>
      )}
      {totalCount > nodes.length && (
        <p className="border-line border-t px-3 py-2 text-muted">
          {(totalCount - nodes.length).toLocaleString()} more in the catalog
        </p>
      )}
    </Card>
  );
}
