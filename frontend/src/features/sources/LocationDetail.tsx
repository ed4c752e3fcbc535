import { type ReactNode, useState } from "react";
import { useQuery } from "urql";
import { EntityLink } from "@/components/EntityLink";
import { ProblemList } from "@/components/ProblemList";
import { RelativeTime } from "@/components/RelativeTime";
import { Button } from "@/components/ui/Button";
import { graphql } from "@/graphql/gen";
import type { LocationDetailQuery as Data } from "@/graphql/gen/graphql";
import { sentence } from "@/lib/sentence";
import { LocationStatus } from "./LocationStatus";

const LocationDetailQuery = graphql(`
  query LocationDetail($id: ID!, $first: Int!) {
    location(id: $id) {
      id
      lastChangedAt
      files {
        url
        role
        status
        lastReadAt
      }
      entities(first: $first) {
        totalCount
        nodes {
          ref
          ...EntityLink_entity
        }
      }
    }
    problems(filter: { locations: [$id] }, first: 50) {
      nodes {
        ...ProblemList_problem
      }
    }
  }
`);

const FEW = 30;
const MANY = 200;

/** All that is known of one location: its problems first, then what it declares and the files it was read from. */
export function LocationDetail({ id, configured }: { id: string; configured: boolean }) {
  const [first, setFirst] = useState(FEW);
  const [{ data, error }] = useQuery({ query: LocationDetailQuery, variables: { id, first } });
  if (error) return <p className="text-danger-ink">{sentence(error.message)}</p>;
  const location = data?.location;
  if (!location) return <p className="skeleton h-5 w-64" />;
  return (
    <div className="flex flex-col gap-4">
      {data.problems.nodes.length > 0 && (
        <Part title="Problems">
          <ProblemList problems={data.problems.nodes} showRef />
        </Part>
      )}
      <Part title="Declares">
        <ul className="flex flex-wrap gap-x-5 gap-y-1">
          {location.entities.nodes.map((entity) => (
            <li key={entity.ref} className="max-w-full">
              <EntityLink entity={entity} icon />
            </li>
          ))}
        </ul>
        {location.entities.totalCount === 0 && <p className="text-muted">Nothing</p>}
        {location.entities.totalCount > first && first === FEW && (
          <Button look="quiet" className="mt-1 -ml-2.5" onClick={() => setFirst(MANY)}>
            {location.entities.totalCount - FEW} more
          </Button>
        )}
      </Part>
      <Part title={`Files (${location.files.length})`}>
        <Files files={location.files} />
      </Part>
      <p className="text-muted text-xs">
        {location.lastChangedAt && (
          <>
            A read last changed something <RelativeTime at={location.lastChangedAt} />.{" "}
          </>
        )}
        {configured && "It stands in the configuration file: take it out there to be rid of it."}
      </p>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1.5 font-medium text-muted text-xs">{title}</h2>
      {children}
    </section>
  );
}

type File = NonNullable<Data["location"]>["files"][number];

function Files({ files }: { files: readonly File[] }) {
  return (
    <ul tabIndex={0} aria-label="Files" className="max-h-60 overflow-y-auto">
      {files.map((file) => (
        <li key={file.url} className="flex min-h-6 flex-wrap items-center gap-x-3 text-xs">
          <LocationStatus status={file.status} />
          <code className="break-all">{file.url}</code>
          {file.role === "PLACEHOLDER" && <span className="text-muted">fills a placeholder</span>}
        </li>
      ))}
    </ul>
  );
}
