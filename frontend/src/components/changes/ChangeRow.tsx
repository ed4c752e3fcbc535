import { type ReactNode, useId, useState } from "react";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { classes } from "@/lib/classes";
import { Icon, type IconName } from "../Icon";
import { ChangeDiff } from "./ChangeDiff";
import { changeSummary } from "./changeSummary";

export const ChangeRowChange = graphql(`
  fragment ChangeRow_change on EntityChange {
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
`);

const looks: Record<string, { icon: IconName; colour: string; word: string }> = {
  CREATED: { icon: "plus", colour: "text-ok", word: "Created" },
  UPDATED: { icon: "edit", colour: "text-muted", word: "Updated" },
  DELETED: { icon: "trash", colour: "text-danger-ink", word: "Deleted" },
};

const other = { icon: "info", colour: "text-muted" } as const;

/** One change of one entity: what became of it in a line, and on demand every field. */
export function ChangeRow(props: {
  change: FragmentType<typeof ChangeRowChange>;
  /** What the line begins with, such as the entity. */
  children?: ReactNode;
  /** What stands at its end, such as the time. */
  end?: ReactNode;
  defaultOpen?: boolean;
}) {
  const change = readFragment(ChangeRowChange, props.change);
  const [open, setOpen] = useState(props.defaultOpen ?? false);
  const details = useId();
  const look = looks[change.outcome] ?? { ...other, word: change.outcome };
  return (
    <div>
      <div className="flex min-h-9 flex-wrap items-center gap-x-2.5 gap-y-1 px-3 py-1.5">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={details}
          aria-label={`${look.word}: what is different`}
          onClick={() => setOpen(!open)}
          className="grid size-5 cursor-pointer place-items-center rounded text-muted hover:bg-hover"
        >
          <Icon name={open ? "down" : "forward"} size={12} />
        </button>
        <Icon name={look.icon} size={14} className={look.colour} />
        {props.children}
        <span className={classes("font-medium", look.colour)}>{look.word}</span>
        <span className="min-w-0 flex-1 basis-40 truncate text-muted">{changeSummary(change)}</span>
        {props.end}
      </div>
      <div id={details} hidden={!open} className="px-3 pt-1 pb-3 sm:pl-11">
        {open && <ChangeDiff change={change} />}
      </div>
    </div>
  );
}
