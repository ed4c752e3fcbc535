import { type GraphSettings, graphSettings } from "@/features/graph/settings";
import { textParam } from "@/lib/searchParams";

/** What of an address an entity's page understands beside its path. */
export interface EntitySearch extends GraphSettings {
  /** A line of the text that is shown. */
  line?: number;
  /** The source as it was processed instead of as it was written; an API's definition as it was written. */
  as?: "document" | "source";
  /** What of a definition is looked at, by its id. */
  at?: string;
}

const asParams = ["document", "source"] as const;

export function entitySearch(raw: Record<string, unknown>): EntitySearch {
  const line = Number(textParam(raw, "line") ?? raw.line);
  return {
    ...graphSettings(raw),
    line: Number.isInteger(line) && line > 0 ? line : undefined,
    at: textParam(raw, "at"),
    as: asParams.find((one) => one === textParam(raw, "as")),
  };
}
