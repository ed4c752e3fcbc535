import { useQuery } from "urql";
import { EntityLink } from "@/components/EntityLink";
import { PageHeader } from "@/components/PageHeader";
import { graphql } from "@/graphql/gen";

const CatalogQuery = graphql(`
  query Catalog($first: Int!) {
    entities(first: $first) {
      nodes {
        ref
        ...EntityLink_entity
      }
    }
  }
`);

export function CatalogPage() {
  const [{ data }] = useQuery({ query: CatalogQuery, variables: { first: 100 } });
  return (
    <>
      <PageHeader title="Catalog" />
      <ul>
        {data?.entities.nodes.map((entity) => (
          <li key={entity.ref}>
            <EntityLink entity={entity} icon />
          </li>
        ))}
      </ul>
    </>
  );
}
