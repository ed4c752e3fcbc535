import { useMemo, useRef } from "react";
import { useCommands } from "@/commands/context";
import type { Command } from "@/commands/registry";
import { classes } from "@/lib/classes";
import { Note } from "../Note";
import type { OpenApi } from "../reading/openapi";
import { useReader } from "./useReader";

/**
 * An OpenAPI definition in Swagger UI, which runs in a document of no origin: whatever stands in the definition, it sees
 * nothing of this page and can ask the server for nothing.
 */
export default function OpenApiReader({ definition, name }: { definition: OpenApi; name: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const { progress, tell, firstTheme } = useReader(frame, definition);
  const commands = useMemo<Command[]>(
    () => [
      {
        id: "definition.filter",
        title: "Filter the operations",
        section: "List",
        icon: "search",
        keys: ["/"],
        run: () => {
          frame.current?.focus();
          tell({ type: "filter" });
        },
      },
    ],
    [tell],
  );
  useCommands(commands);
  const { outside } = definition;
  return (
    <div className="relative flex min-h-0 flex-1 flex-col">
      {outside.length > 0 && (
        <div className="border-line border-b px-3 pt-2">
          <Note>{outsideNote(outside)}</Note>
        </div>
      )}
      {progress.failed && (
        <div className="p-4">
          <Note>
            The reader of OpenAPI shows nothing, since {progress.failed}. “Source” above shows the
            definition as it is written.
          </Note>
        </div>
      )}
      <iframe
        ref={frame}
        title={`Reference of ${name}`}
        src={`/openapi#${firstTheme}`}
        sandbox="allow-scripts"
        referrerPolicy="no-referrer"
        aria-busy={!progress.shown}
        className={classes("min-h-0 w-full flex-1", !progress.shown && "invisible")}
      />
      {!progress.shown && !progress.failed && (
        <div role="status" className="absolute inset-0 grid place-items-center text-muted">
          Opening the reader of OpenAPI …
        </div>
      )}
    </div>
  );
}

function outsideNote(outside: readonly string[]): string {
  const first = outside.slice(0, 3).join(", ");
  const more = outside.length > 3 ? ` and ${outside.length - 3} more` : "";
  const them = outside.length === 1 ? "another file, which is" : "other files, which are";
  return `The definition refers to ${them} not read here: ${first}${more}. $openapi in place of $text bundles them.`;
}
