import { useState } from "react";
import { useQuery } from "urql";
import { ProblemList } from "@/components/ProblemList";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { Segments } from "@/components/ui/Segments";
import { graphql } from "@/graphql/gen";
import type { Severity } from "@/graphql/gen/graphql";
import type { SourcesSearch } from "./search";

const ProblemsPageQuery = graphql(`
  query ProblemsPage($filter: ProblemFilter, $after: Cursor) {
    problems(filter: $filter, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ProblemList_problem
      }
    }
  }
`);

const severities: { title: string; severity?: Severity }[] = [
  { title: "All" },
  { title: "Errors", severity: "ERROR" },
  { title: "Warnings", severity: "WARNING" },
  { title: "Notes", severity: "INFO" },
];

/** Everything that is wrong in the catalog, worst first. */
export function ProblemsTab({ search }: { search: SourcesSearch }) {
  return (
    <>
      <div className="flex h-11 shrink-0 items-center border-line border-b px-4">
        <Segments
          label="Severity"
          segments={severities.map(({ title, severity }) => ({
            title,
            active: search.severity === severity,
            link: { to: "/sources", search: { tab: "problems", severity } },
          }))}
        />
      </div>
      <Problems key={search.severity} severity={search.severity} />
    </>
  );
}

function Problems({ severity }: { severity?: Severity }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <div className="flex flex-col gap-3 p-4">
      {cursors.map((after, i) => (
        <ProblemsPage
          key={after}
          after={after}
          severity={severity}
          onMore={
            i === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : undefined
          }
        />
      ))}
    </div>
  );
}

function ProblemsPage(props: {
  after: string | null;
  severity?: Severity;
  onMore?: (cursor: string) => void;
}) {
  const { after, severity, onMore } = props;
  const [{ data, error }] = useQuery({
    query: ProblemsPageQuery,
    variables: { filter: { severities: severity && [severity] }, after },
    requestPolicy: "cache-and-network",
  });
  if (error && !data) {
    return (
      <EmptyState icon="error" title="The problems could not be read">
        <p>{error.message}</p>
      </EmptyState>
    );
  }
  if (!data) return <div className="skeleton h-40" />;
  const { nodes, pageInfo } = data.problems;
  if (nodes.length === 0) return <NothingWrong />;
  return (
    <>
      <ProblemList problems={nodes} showRef />
      {pageInfo.hasNextPage && onMore && (
        <Button
          className="self-center"
          onClick={() => pageInfo.endCursor && onMore(pageInfo.endCursor)}
        >
          Show more
        </Button>
      )}
    </>
  );
}

function NothingWrong() {
  return (
    <EmptyState icon="check" title="Nothing is wrong">
      <p>Every document that was read is in the catalog, and every ref leads somewhere.</p>
    </EmptyState>
  );
}
