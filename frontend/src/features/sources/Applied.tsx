import { EntityIcon } from "@/components/EntityIcon";
import { ProblemList } from "@/components/ProblemList";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { Applied_ResultsFragment as Fields, Outcome } from "@/graphql/gen/graphql";
import { classes } from "@/lib/classes";
import { parseRef, shortRef } from "@/lib/ref";

export const AppliedResults = graphql(`
  fragment Applied_results on ApplyResults {
    created
    updated
    unchanged
    deleted
    rejected
    nodes {
      index
      ref
      outcome
      problems {
        ...ProblemList_problem
      }
    }
  }
`);

const colours: Record<Outcome, string> = {
  CREATED: "text-ok",
  UPDATED: "text-accent-ink",
  DELETED: "text-danger-ink",
  REJECTED: "text-danger-ink",
  UNCHANGED: "text-muted",
};

/** What became, or would become, of each document: what is wrong first. */
export function Applied(props: { results: FragmentType<typeof AppliedResults> }) {
  const { nodes, ...counts } = readFragment(AppliedResults, props.results);
  const all = counts.created + counts.updated + counts.unchanged + counts.deleted + counts.rejected;
  return (
    <ul className="flex flex-col gap-1">
      {nodes.map((node, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two documents may be of the same ref
        <Document key={i} node={node} />
      ))}
      {all > nodes.length && <li className="text-muted">and {all - nodes.length} more</li>}
    </ul>
  );
}

function Document({ node }: { node: Fields["nodes"][number] }) {
  return (
    <li>
      <div className="flex min-h-7 items-center gap-3">
        <span className={classes("w-20 shrink-0 text-xs", colours[node.outcome])}>
          {node.outcome.toLowerCase()}
        </span>
        {node.ref ? (
          <Named by={node.ref} />
        ) : (
          <span className="text-muted">a document without a ref</span>
        )}
      </div>
      {node.problems.length > 0 && (
        <div className="mt-1 mb-2">
          <ProblemList problems={node.problems} />
        </div>
      )}
    </li>
  );
}

/** No link: before the deed what is created is not there yet, and after it what is deleted is gone. */
function Named({ by }: { by: string }) {
  return (
    <span title={by} className="flex min-w-0 items-center gap-1.5">
      <EntityIcon kind={parseRef(by).kind} />
      <span className="truncate">{shortRef(by)}</span>
    </span>
  );
}
