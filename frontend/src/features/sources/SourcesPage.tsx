import { useQuery } from "urql";
import { PageHeader } from "@/components/PageHeader";
import { graphql } from "@/graphql/gen";

const SourcesPageQuery = graphql(`
  query SourcesPage($first: Int!) {
    locations(first: $first) {
      nodes {
        id
        address
        status
      }
    }
  }
`);

export function SourcesPage() {
  const [{ data }] = useQuery({ query: SourcesPageQuery, variables: { first: 50 } });
  return (
    <>
      <PageHeader title="Sources" />
      <ul>
        {data?.locations.nodes.map((location) => (
          <li key={location.id}>{location.address}</li>
        ))}
      </ul>
    </>
  );
}
