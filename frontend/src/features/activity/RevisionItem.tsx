import { useState } from "react";
import { ChangeOrigin } from "@/components/changes/ChangeOrigin";
import { ChangeRow } from "@/components/changes/ChangeRow";
import { RefLink } from "@/components/EntityLink";
import { Button } from "@/components/ui/Button";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { shortRef } from "@/lib/ref";

export const RevisionItemChange = graphql(`
  fragment RevisionItem_change on EntityChange {
    id
    ref
    title
    ...ChangeRow_change
    ...ChangeOrigin_change
  }
`);

/** So many changes of one revision are shown at once: a first reading brings hundreds. */
const SHOWN = 8;

/** One commit of the catalog: who made it, and what it did to each entity. */
export function RevisionItem(props: {
  changes: readonly FragmentType<typeof RevisionItemChange>[];
  /** The log may hold more of this commit, not loaded yet. */
  partial: boolean;
}) {
  const changes = readFragment(RevisionItemChange, props.changes);
  const [all, setAll] = useState(false);
  const shown = all || changes.length <= SHOWN + 2 ? changes : changes.slice(0, SHOWN);
  const first = changes[0];
  if (!first) return null;
  return (
    <section className="overflow-hidden rounded-lg border border-line">
      <header className="flex min-h-9 flex-wrap items-center gap-x-3 border-line border-b bg-side px-3 py-1">
        <h2 className="mr-auto font-medium">
          {changes.length === 1 && !props.partial
            ? "1 change"
            : `${changes.length}${props.partial ? "+" : ""} changes`}
        </h2>
        <ChangeOrigin change={first} withoutFile={changes.length > 1} />
      </header>
      <ul className="divide-y divide-line">
        {shown.map((change) => (
          <li key={change.id}>
            <ChangeRow change={change}>
              <RefLink to={change.ref} icon className="max-w-full">
                {change.title ?? shortRef(change.ref)}
              </RefLink>
            </ChangeRow>
          </li>
        ))}
      </ul>
      {shown.length < changes.length && (
        <div className="border-line border-t px-2 py-1.5">
          <Button look="quiet" onClick={() => setAll(true)}>
            Show all {changes.length}
          </Button>
        </div>
      )}
    </section>
  );
}
