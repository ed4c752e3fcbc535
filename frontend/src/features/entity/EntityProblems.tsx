import { useState } from "react";
import { Icon } from "@/components/Icon";
import { ProblemList } from "@/components/ProblemList";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { classes } from "@/lib/classes";
import { sentence } from "@/lib/sentence";

export const EntityProblemsEntity = graphql(`
  fragment EntityProblems_entity on Entity {
    ref
    problems {
      severity
      message
      ...ProblemList_problem
    }
  }
`);

/** What is wrong with an entity, above everything else: errors at once, warnings and notes on demand. */
export function EntityProblems(props: { entity: FragmentType<typeof EntityProblemsEntity> }) {
  const { problems } = readFragment(EntityProblemsEntity, props.entity);
  const errors = problems.filter(({ severity }) => severity === "ERROR").length;
  const [open, setOpen] = useState<boolean>();
  if (problems.length === 0) return null;
  const shown = open ?? errors > 0;
  const worst =
    errors > 0 ? "ERROR" : problems.some((p) => p.severity === "WARNING") ? "WARNING" : "INFO";
  return (
    <section
      aria-label="Problems"
      className={classes("border-line border-b px-4 py-2 sm:px-6", backgrounds[worst])}
    >
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => setOpen(!shown)}
        className="flex min-h-6 max-w-full cursor-pointer items-center gap-2 rounded text-left"
      >
        <Icon
          name={worst === "ERROR" ? "error" : worst === "WARNING" ? "warning" : "info"}
          className={colours[worst]}
        />
        <span className="shrink-0 font-medium">{countWords(problems.map((p) => p.severity))}</span>
        {!shown && <span className="truncate">{sentence(problems[0]?.message ?? "")}</span>}
        <Icon name={shown ? "down" : "forward"} size={12} className="text-muted" />
      </button>
      {shown && (
        <div className="my-2 max-w-[900px] rounded-md bg-canvas">
          <ProblemList problems={problems} />
        </div>
      )}
    </section>
  );
}

const backgrounds = { ERROR: "bg-danger/5", WARNING: "bg-warn/5", INFO: "bg-side" };
const colours = { ERROR: "text-danger-ink", WARNING: "text-warn", INFO: "text-muted" };

type Severity = keyof typeof colours;

const words: Record<Severity, [one: string, many: string]> = {
  ERROR: ["error", "errors"],
  WARNING: ["warning", "warnings"],
  INFO: ["note", "notes"],
};

/** "1 error, 2 warnings": the worst first. */
function countWords(severities: readonly Severity[]): string {
  return (Object.keys(words) as Severity[])
    .map((severity) => {
      const count = severities.filter((one) => one === severity).length;
      return count > 0 && `${count} ${words[severity][count === 1 ? 0 : 1]}`;
    })
    .filter(Boolean)
    .join(", ");
}
