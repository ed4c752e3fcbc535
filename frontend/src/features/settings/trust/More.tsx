import { type ReactNode, useState } from "react";

/** What few need, out of the way until somebody asks for it, or something in it is wrong. */
export function More(props: { wrong: boolean; children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  const open = wanted || props.wrong;
  return (
    <details
      open={open}
      onToggle={(event) => setWanted(event.currentTarget.open)}
      className="rounded-md border border-line"
    >
      <summary className="cursor-pointer select-none px-3 py-2 font-medium hover:bg-hover">
        More conditions
      </summary>
      <div className="flex flex-col gap-4 border-line border-t px-3 py-3">{props.children}</div>
    </details>
  );
}
