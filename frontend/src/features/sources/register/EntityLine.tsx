import { useId, useState } from "react";
import { ChangeDiff } from "@/components/changes/ChangeDiff";
import { changeSummary } from "@/components/changes/changeSummary";
import { EntityIcon } from "@/components/EntityIcon";
import { RefLink } from "@/components/EntityLink";
import { Icon } from "@/components/Icon";
import { ProblemList } from "@/components/ProblemList";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { EntityLine_EntityFragment as Fields } from "@/graphql/gen/graphql";
import { shortRef } from "@/lib/ref";
import { OutcomeBadge } from "./OutcomeBadge";

export const EntityLineEntity = graphql(`
  fragment EntityLine_entity on AnalyzedEntity {
    ref
    kind
    name
    title
    description
    outcome
    change {
      id
      outcome
      fields {
        path
      }
      relationsAdded {
        type
      }
      relationsRemoved {
        type
      }
      ...ChangeDiff_change
    }
    problems {
      ...ProblemList_problem
    }
  }
`);

/** One document of a file: which entity it is, and what would become of it. */
export function EntityLine(props: { entity: FragmentType<typeof EntityLineEntity> }) {
  const entity = readFragment(EntityLineEntity, props.entity);
  const { outcome, change, problems } = entity;
  return (
    <div className="px-3 py-2">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <OutcomeBadge outcome={outcome} />
        <Subject entity={entity} />
        {entity.description && (
          <p className="min-w-0 flex-1 basis-60 truncate text-muted">{entity.description}</p>
        )}
      </div>
      {outcome === "UPDATED" && change && <Changes change={change} />}
      {problems.length > 0 && (
        <div className="mt-2 sm:ml-[86px]">
          <ProblemList problems={problems} />
        </div>
      )}
    </div>
  );
}

/** A link only where the entity is there already: the others come with the import. */
function Subject({ entity }: { entity: Fields }) {
  const { ref, kind, name, title, outcome } = entity;
  const text = title ?? name ?? (ref ? shortRef(ref) : "a document without a name");
  const there = outcome !== "CREATED" && outcome !== "REJECTED";
  return (
    <span title={ref ?? undefined} className="flex min-w-0 max-w-full items-center gap-1.5">
      <EntityIcon kind={kind ?? ""} />
      {ref && there ? (
        <RefLink to={ref} className="font-medium">
          {text}
        </RefLink>
      ) : (
        <span className="truncate font-medium">{text}</span>
      )}
      {ref && <code className="truncate text-muted text-xs max-sm:hidden">{ref}</code>}
    </span>
  );
}

function Changes({ change }: { change: NonNullable<Fields["change"]> }) {
  const [open, setOpen] = useState(false);
  const details = useId();
  return (
    <div className="mt-1 sm:ml-[86px]">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={details}
        onClick={() => setOpen(!open)}
        className="flex max-w-full cursor-pointer items-center gap-1.5 rounded-sm text-muted hover:text-ink"
      >
        <Icon name={open ? "down" : "forward"} size={12} />
        <span className="truncate">{changeSummary(change)}</span>
      </button>
      <div id={details} hidden={!open} className="pt-2 pb-1 pl-[18px]">
        {open && <ChangeDiff change={change} />}
      </div>
    </div>
  );
}
