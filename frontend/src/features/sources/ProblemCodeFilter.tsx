import { useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { FacetFilter } from "@/components/FacetFilter";
import { problemCodeOf, problemCodes, problemLabel } from "@/components/problemCodes";
import { graphql } from "@/graphql/gen";
import type { SourcesSearch } from "./search";

const ProblemCodesQuery = graphql(`
  query ProblemCodes {
    facets(by: [PROBLEM], top: 50) {
      values {
        value
        count
      }
    }
  }
`);

/** Narrows the problems to some sorts; those that entities have come first, with how many have them. */
export function ProblemCodeFilter({ search }: { search: SourcesSearch }) {
  const navigate = useNavigate();
  const [{ data }] = useQuery({ query: ProblemCodesQuery });
  const found = data?.facets[0]?.values ?? [];
  const others = problemCodes.filter((code) => !found.some(({ value }) => value === code));
  return (
    <FacetFilter
      title="Problem"
      ready={data !== undefined}
      value={search.code ?? []}
      options={[...found, ...others.map((value) => ({ value, count: undefined }))].map(
        ({ value, count }) => ({ value, count, label: problemLabel(value) }),
      )}
      onChange={(values) => {
        const code = values.flatMap((value) => problemCodeOf(value) ?? []);
        void navigate({
          to: "/sources",
          search: { ...search, code: code.length > 0 ? code : undefined },
        });
      }}
    />
  );
}
