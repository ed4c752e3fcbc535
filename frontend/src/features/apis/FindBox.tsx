import type { KeyboardEvent } from "react";
import type { Search } from "./CodeView";
import { MATCH_LIMIT } from "./find";

/** Looks for words in a text whose lines are not all in the document, where the browser's own search finds little. */
export function FindBox(props: {
  label: string;
  search: Search | undefined;
  onFind: (text: string) => void;
  onStep: (by: 1 | -1) => void;
}) {
  const { search } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") props.onStep(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && search) props.onFind("");
    else return;
    event.preventDefault();
  };
  return (
    <span className="flex min-w-0 items-center gap-2">
      <output aria-live="polite" className="text-muted text-xs tabular-nums">
        {search && countText(search)}
      </output>
      <input
        type="search"
        value={search?.text ?? ""}
        placeholder="Find"
        aria-label={`Find in ${props.label}; Enter goes on`}
        onChange={(event) => props.onFind(event.target.value)}
        onKeyDown={onKeyDown}
        className="h-7 w-32 rounded-md border border-line-strong bg-canvas px-2 placeholder:text-muted sm:w-44"
      />
    </span>
  );
}

function countText({ matches, current }: Search): string {
  if (matches.length === 0) return "not found";
  const plus = matches.length === MATCH_LIMIT ? "+" : "";
  return `${current + 1} of ${matches.length}${plus}`;
}
