import { type ReactNode, useId } from "react";

/** A part of the overview under its own heading. */
export function Card(props: {
  title: string;
  /** How many there are of what it lists. */
  count?: number;
  /** What can be done, at the right of the heading. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="min-w-0 overflow-hidden rounded-lg border border-line bg-canvas"
    >
      <header className="flex min-h-10 items-center gap-2 border-line border-b px-3">
        <h2 id={id} className="font-semibold">
          {props.title}
        </h2>
        {props.count !== undefined && (
          <span className="rounded-full bg-hover px-1.5 text-muted text-xs tabular-nums">
            {props.count.toLocaleString()}
          </span>
        )}
        <div className="ml-auto flex flex-wrap items-center gap-x-4 gap-y-1 py-1">
          {props.actions}
        </div>
      </header>
      {props.children}
    </section>
  );
}
