import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { shortRef } from "@/lib/ref";

const ImpactFragment = graphql(`
  fragment Impact_summary on ImpactSummary {
    entities
    owners
    newDangling
  }
`);

/** Who is touched by what goes; nothing where nobody is. */
export function Impact(props: { summary: FragmentType<typeof ImpactFragment> }) {
  const { entities, owners, newDangling } = readFragment(ImpactFragment, props.summary);
  if (entities === 0 && newDangling.length === 0) return null;
  return (
    <div className="rounded-md border border-line bg-side px-3 py-2">
      {entities > 0 && (
        <p>
          <strong className="font-medium text-warn">
            {entities === 1 ? "1 other entity needs" : `${entities} others need`}
          </strong>{" "}
          what goes.
          {owners.length > 0 && ` ${owners.length === 1 ? "Owner" : "Owners"}: ${names(owners)}.`}
        </p>
      )}
      {newDangling.length > 0 && (
        <p>Still pointed at, but declared by nobody then: {names(newDangling)}.</p>
      )}
    </div>
  );
}

function names(refs: readonly string[]): string {
  const shown = refs.slice(0, 5).map(shortRef).join(", ");
  return refs.length > 5 ? `${shown} and ${refs.length - 5} more` : shown;
}
