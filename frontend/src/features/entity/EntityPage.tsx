import { getRouteApi } from "@tanstack/react-router";
import { useQuery } from "urql";
import { EntityIcon } from "@/components/EntityIcon";
import { OwnerChip } from "@/components/OwnerChip";
import { EmptyState } from "@/components/ui/EmptyState";
import { graphql } from "@/graphql/gen";

const EntityPageQuery = graphql(`
  query EntityPage($ref: EntityRef!) {
    entity(ref: $ref) {
      ref
      kind
      name
      title
      description
      ...OwnerChip_entity
    }
  }
`);

const route = getRouteApi("/catalog/$kind/$namespace/$name/{-$tab}");

export function EntityPage() {
  const { kind, namespace, name } = route.useParams();
  const ref = `${kind}:${namespace}/${name}`;
  const [{ data, error }] = useQuery({ query: EntityPageQuery, variables: { ref } });
  if (error) return <EmptyState icon="error" title={error.message} />;
  if (!data) return null;
  if (!data.entity) return <EmptyState icon="search" title={`Nobody declares ${ref}`} />;
  return (
    <article className="flex flex-col gap-2 p-4">
      <h1 className="flex items-center gap-2 font-semibold text-xl">
        <EntityIcon kind={data.entity.kind} size={20} />
        {data.entity.title ?? data.entity.name}
      </h1>
      <p className="text-muted">{data.entity.description}</p>
      <OwnerChip entity={data.entity} />
    </article>
  );
}
