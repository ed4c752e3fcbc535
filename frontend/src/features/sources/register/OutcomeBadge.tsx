import type { Outcome } from "@/graphql/gen/graphql";
import { classes } from "@/lib/classes";

const looks: Record<Outcome, { word: string; colour: string }> = {
  CREATED: { word: "New", colour: "bg-ok/12 text-ok" },
  UPDATED: { word: "Changed", colour: "bg-accent/12 text-accent-ink" },
  UNCHANGED: { word: "Unchanged", colour: "bg-hover text-muted" },
  DELETED: { word: "Removed", colour: "bg-danger/12 text-danger-ink" },
  REJECTED: { word: "Refused", colour: "bg-danger/12 text-danger-ink" },
};

/** What would become of an entity, in a word. */
export function OutcomeBadge({ outcome }: { outcome: Outcome }) {
  const { word, colour } = looks[outcome];
  return (
    <span
      className={classes(
        "w-[76px] shrink-0 rounded-full py-px text-center font-medium text-xs",
        colour,
      )}
    >
      {word}
    </span>
  );
}
