import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { ProblemList } from "@/components/ProblemList";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { graphql } from "@/graphql/gen";
import { sentence } from "@/lib/sentence";
import type { SourcesSearch } from "./search";

const ProblemsPageQuery = graphql(`
  query ProblemsPage($filter: ProblemFilter, $after: Cursor) {
    problems(filter: $filter, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        location {
          id
          address
        }
        ...ProblemList_problem
      }
    }
  }
`);

/** Fifty problems, each with its entity, its location and its line in the file. */
export function ProblemsPage(props: {
  after: string | null;
  search: SourcesSearch;
  /** Asks for the page after this one; only the last page on the screen does. */
  onMore?: (cursor: string) => void;
}) {
  const { after, onMore } = props;
  const { severity, code } = props.search;
  const [{ data, error }] = useQuery({
    query: ProblemsPageQuery,
    variables: { filter: { severities: severity && [severity], codes: code }, after },
    requestPolicy: "cache-and-network",
  });
  if (error && !data) {
    return (
      <EmptyState icon="error" title="The problems could not be read">
        <p>{sentence(error.message)}</p>
      </EmptyState>
    );
  }
  if (!data) return <div className="skeleton h-40" />;
  const { nodes, pageInfo } = data.problems;
  if (nodes.length === 0) return severity || code ? <NothingOfThatSort /> : <NothingWrong />;
  return (
    <>
      <ProblemList
        problems={nodes}
        showRef
        more={(i) => nodes[i]?.location && <LocationLink location={nodes[i].location} />}
      />
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

function LocationLink({ location }: { location: { id: string; address: string } }) {
  return (
    <Link
      to="/sources"
      search={{ q: location.address, open: location.id }}
      title={location.address}
      className="hover:underline"
    >
      its location
    </Link>
  );
}

function NothingWrong() {
  return (
    <EmptyState icon="check" title="Nothing is wrong">
      <p>Every document that was read is in the catalog, and every ref leads somewhere.</p>
    </EmptyState>
  );
}

function NothingOfThatSort() {
  return (
    <EmptyState icon="check" title="Nothing of that sort">
      <p>No problem has this severity and sort.</p>
    </EmptyState>
  );
}
