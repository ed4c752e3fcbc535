import { useQuery } from "urql";
import { EmptyState } from "@/components/ui/EmptyState";
import { graphql } from "@/graphql/gen";
import { sentence } from "@/lib/sentence";
import { HostCard } from "./HostCard";
import { useEvery } from "./useEvery";

const HostsPageQuery = graphql(`
  query HostsPage {
    hosts {
      host
      ...HostCard_host
    }
  }
`);

/** The hosts that files are read from, and how much more they let us read. */
export function HostsTab() {
  const [{ data, error }, again] = useQuery({
    query: HostsPageQuery,
    requestPolicy: "cache-and-network",
  });
  useEvery(10_000, () => again({ requestPolicy: "network-only" }));
  if (error && !data) {
    return (
      <EmptyState icon="error" title="The hosts could not be read">
        <p>{sentence(error.message)}</p>
      </EmptyState>
    );
  }
  if (!data) return <div className="skeleton m-4 h-28" />;
  return (
    <div className="flex flex-col gap-4 p-4">
      <ul className="grid gap-3 xl:grid-cols-2">
        {data.hosts.map((host) => (
          <li key={host.host}>
            <HostCard host={host} />
          </li>
        ))}
      </ul>
      <p className="max-w-[70ch] text-muted">
        Files are read from these hosts only. Further ones, and tokens for private files, stand in
        the server’s settings below <code>sources</code>.
      </p>
    </div>
  );
}
