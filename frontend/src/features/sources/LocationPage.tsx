import { Link } from "@tanstack/react-router";
import { useQuery } from "urql";
import { Button, buttonClass } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { graphql } from "@/graphql/gen";
import { useViewer } from "@/graphql/viewer";
import { sentence } from "@/lib/sentence";
import { LocationRow } from "./LocationRow";
import type { SourcesSearch } from "./search";
import { useEvery } from "./useEvery";

const LocationPageQuery = graphql(`
  query LocationPage($filter: LocationFilter, $after: Cursor) {
    locations(filter: $filter, first: 50, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        ...LocationRow_location
      }
    }
  }
`);

/** Fifty locations, kept up to date: they are read while one looks. */
export function LocationPage(props: {
  after: string | null;
  search: SourcesSearch;
  /** Asks for the page after this one; only the last page on the screen does. */
  onMore?: (cursor: string) => void;
}) {
  const { after, search, onMore } = props;
  const [{ data, error }, again] = useQuery({
    query: LocationPageQuery,
    variables: { filter: { addressContains: search.q }, after },
    requestPolicy: "cache-and-network",
  });
  useEvery(10_000, () => again({ requestPolicy: "network-only" }));
  if (error && !data) return <Failed message={error.message} />;
  if (!data) return <Coming />;
  const { nodes, pageInfo } = data.locations;
  if (nodes.length === 0 && after === null) {
    return search.q ? <NoneMatches text={search.q} /> : <NoneRegistered />;
  }
  return (
    <div role="rowgroup">
      {nodes.map((location) => (
        <LocationRow key={location.id} location={location} search={search} />
      ))}
      {pageInfo.hasNextPage && onMore && (
        <div className="flex justify-center p-3">
          <Button onClick={() => pageInfo.endCursor && onMore(pageInfo.endCursor)}>
            Show more
          </Button>
        </div>
      )}
    </div>
  );
}

function Coming() {
  return (
    <div aria-hidden="true">
      {[46, 58, 39, 52, 44, 61].map((width) => (
        <div key={width} className="flex h-10 items-center border-line border-b pl-8">
          <span className="skeleton h-3" style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  );
}

function Failed({ message }: { message: string }) {
  return (
    <EmptyState icon="error" title="The locations could not be read">
      <p>{sentence(message)}</p>
    </EmptyState>
  );
}

function NoneMatches({ text }: { text: string }) {
  return (
    <EmptyState
      icon="search"
      title="Nothing matches"
      actions={
        <Link to="/sources" className={buttonClass()}>
          Show all locations
        </Link>
      }
    >
      <p>No address contains “{text}”.</p>
    </EmptyState>
  );
}

function NoneRegistered() {
  const mayRegister = useViewer()?.role !== "VIEWER";
  return (
    <EmptyState
      icon="branch"
      title="Nothing is registered yet"
      actions={
        mayRegister && (
          <Link to="/register" className={buttonClass({ look: "primary" })}>
            Register a repository
          </Link>
        )
      }
    >
      <p>
        A location is the address of a descriptor file, such as the <code>catalog-info.yaml</code>{" "}
        of a repository. It is read again and again; what it declares is the catalog.
      </p>
    </EmptyState>
  );
}
