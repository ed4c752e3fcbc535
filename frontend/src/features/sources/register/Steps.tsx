import { Icon } from "@/components/Icon";
import { classes } from "@/lib/classes";

const names = ["Address", "What is in it", "Import"];

/** How far one has come; `current` counts from 0. */
export function Steps({ current }: { current: number }) {
  return (
    <ol aria-label="Steps" className="flex items-center gap-2">
      {names.map((name, i) => (
        <li
          key={name}
          aria-current={i === current ? "step" : undefined}
          className={classes("flex items-center gap-2", i > 0 && "min-w-0 flex-1")}
        >
          {i > 0 && (
            <span
              className={classes("h-px flex-1", i <= current ? "bg-accent" : "bg-line-strong")}
            />
          )}
          <span
            className={classes(
              "grid size-6 shrink-0 place-items-center rounded-full border font-medium text-xs tabular-nums",
              i < current && "border-accent text-accent-ink",
              i === current && "border-transparent bg-accent text-on-accent",
              i > current && "border-line-strong text-muted",
            )}
          >
            {i < current ? <Icon name="check" size={12} /> : i + 1}
          </span>
          <span
            className={classes(
              "whitespace-nowrap",
              i === current ? "font-medium" : "text-muted max-sm:sr-only",
            )}
          >
            {name}
          </span>
        </li>
      ))}
    </ol>
  );
}
