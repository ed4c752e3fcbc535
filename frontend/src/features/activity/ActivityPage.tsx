import { useQuery } from "urql";
import { RefLink } from "@/components/EntityLink";
import { PageHeader } from "@/components/PageHeader";
import { RelativeTime } from "@/components/RelativeTime";
import { graphql } from "@/graphql/gen";

const ActivityPageQuery = graphql(`
  query ActivityPage {
    changes(first: 50) {
      nodes {
        id
        ref
        outcome
        at
      }
    }
  }
`);

export function ActivityPage() {
  const [{ data }] = useQuery({ query: ActivityPageQuery, requestPolicy: "cache-and-network" });
  return (
    <>
      <PageHeader title="Activity" />
      <ul className="divide-y divide-line">
        {data?.changes.nodes.map((change) => (
          <li key={change.id} className="flex h-9 items-center gap-3 px-4">
            <RefLink to={change.ref} icon />
            <span className="text-muted">{change.outcome.toLowerCase()}</span>
            <span className="ml-auto text-muted">
              {change.at && <RelativeTime at={change.at} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
