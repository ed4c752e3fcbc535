import { useQuery } from "urql";
import { graphql } from "@/graphql/gen";
import { type CatalogSearch, conditionsOf } from "./search";

const CatalogBeginningQuery = graphql(`
  query CatalogBeginning {
    locations(first: 1) {
      totalCount
    }
  }
`);

/** The guest and their group, who are there in local mode before anything is registered. */
const THERE_ANYWAY = 2;

/** Whether the catalog has yet to begin: then its list has nothing to show that anybody looks for. */
export function useNothingRegistered(search: CatalogSearch, total: number | undefined): boolean {
  const whole = search.show === undefined && conditionsOf(search).length === 0;
  const worthAsking = whole && total !== undefined && total <= THERE_ANYWAY;
  const [{ data }] = useQuery({
    query: CatalogBeginningQuery,
    pause: !worthAsking,
    requestPolicy: "cache-and-network",
  });
  return worthAsking && data?.locations.totalCount === 0;
}
