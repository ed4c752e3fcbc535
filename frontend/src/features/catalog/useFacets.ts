import { useQuery } from "urql";
import { graphql } from "@/graphql/gen";
import type { FacetField } from "@/graphql/gen/graphql";
import {
  anyProblem,
  type CatalogSearch,
  type FacetName,
  facetNames,
  filterOf,
  labelOf,
} from "./search";

const CatalogFacetsQuery = graphql(`
  query CatalogFacets($by: [FacetField!]!, $filter: EntityFilter, $search: String) {
    facets(by: $by, filter: $filter, search: $search, top: 200) {
      field
      values {
        value
        count
        entity {
          ref
          title
        }
      }
    }
  }
`);

/** A value that can be chosen in a facet, and how many entities have it. */
export type FacetOption = { value: string; label: string; count?: number };

const by = facetNames.map((name) => name.toUpperCase() as FacetField);

/** The values of every facet; empty lists until they are here, and while `wanted` is false. */
export function useFacets(
  search: CatalogSearch,
  wanted: boolean,
): Record<FacetName, FacetOption[]> {
  const [{ data }] = useQuery({
    query: CatalogFacetsQuery,
    variables: { by, filter: filterOf(search), search: search.q },
    pause: !wanted,
  });
  return Object.fromEntries(
    facetNames.map((name, i) => [name, withChosen(name, data?.facets[i]?.values ?? [], search)]),
  ) as Record<FacetName, FacetOption[]>;
}

type Value = { value: string; count: number; entity?: { title?: string | null } | null };

/** The options of a facet: what is chosen is among them even where nothing has it, so that it can be taken back. */
export function withChosen(
  name: FacetName,
  values: readonly Value[],
  search: CatalogSearch,
): FacetOption[] {
  const options: FacetOption[] = values.map(({ value, count, entity }) => ({
    value: value.toLowerCase(),
    label: entity?.title ?? labelOf(name, value),
    count,
  }));
  if (name === "problem" && options.length > 0) {
    options.unshift({ value: anyProblem, label: labelOf(name, anyProblem) });
  }
  const missing = (search[name] ?? []).filter(
    (chosen) => !options.some(({ value }) => value === chosen),
  );
  return [
    ...missing.map((value) => ({ value, label: labelOf(name, value), count: 0 })),
    ...options,
  ];
}
