import { useMemo } from "react";
import { useCommands } from "@/commands/context";
import type { Command } from "@/commands/registry";
import { Button } from "@/components/ui/Button";
import { Kbd } from "@/components/ui/Kbd";
import type { Candidate } from "./choose";
import type { Importing } from "./useImport";

/** What will be imported, and the button that does it, always in sight. */
export function ImportBar(props: {
  /** The files that are chosen. */
  candidates: readonly Candidate[];
  choice?: { all: boolean; onAll: (on: boolean) => void };
  importing: Importing;
}) {
  const { candidates, choice, importing } = props;
  const { run, busy } = importing;
  const urls = useMemo(() => candidates.map(({ url }) => url), [candidates]);
  const entities = new Set(candidates.flatMap(({ refs }) => refs)).size;
  const ready = urls.length > 0 && !busy;
  const commands = useMemo<Command[]>(
    () => [
      {
        id: "register.import",
        title: "Import what is chosen",
        section: "Here",
        icon: "plus",
        keys: ["mod+Enter"],
        run: () => ready && run(urls),
      },
    ],
    [ready, run, urls],
  );
  useCommands(commands);
  const again = candidates.length > 0 && candidates.every(({ registered }) => registered);
  return (
    <footer className="-mx-4 sm:-mx-6 sticky bottom-0 z-10 mt-auto flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-t bg-canvas px-4 py-3 sm:px-6">
      {choice && (
        <label className="flex cursor-pointer items-center gap-2">
          <input
            type="checkbox"
            checked={choice.all}
            onChange={(event) => choice.onAll(event.target.checked)}
            className="size-4 accent-accent"
          />
          All files
        </label>
      )}
      <p
        aria-live="polite"
        className="min-w-0 flex-1 text-muted max-sm:order-first max-sm:basis-full"
      >
        {busy ? "Importing…" : sumOf(candidates.length, again)}
      </p>
      <Button
        look="primary"
        className="ml-auto h-9 px-4"
        disabled={!ready}
        onClick={() => run(urls)}
      >
        {again ? "Read again" : importWords(entities)}
        <span aria-hidden="true" className="max-sm:hidden">
          <Kbd keys="mod+Enter" />
        </span>
      </Button>
    </footer>
  );
}

function sumOf(files: number, again: boolean): string {
  if (files === 0) return "Nothing is chosen that could be imported.";
  if (again) return "Registered already, and kept up to date.";
  return `${files === 1 ? "1 file" : `${files} files`}, kept up to date from now on.`;
}

function importWords(entities: number): string {
  if (entities === 0) return "Import";
  return entities === 1 ? "Import 1 entity" : `Import ${entities} entities`;
}
