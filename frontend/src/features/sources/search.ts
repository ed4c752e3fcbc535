import type { Severity } from "@/graphql/gen/graphql";
import { textParam } from "@/lib/searchParams";

/** The state of the sources page, as its address says it. */
export type SourcesSearch = {
  tab?: "problems";
  /** A part of the address that is looked for. */
  q?: string;
  /** The location that is unfolded. */
  open?: string;
  /** The address in the dialog that registers; empty where nothing is written there yet. */
  register?: string;
  severity?: Severity;
};

export function sourcesSearch(raw: Record<string, unknown>): SourcesSearch {
  const severity = textParam(raw, "severity")?.toUpperCase();
  return {
    tab: textParam(raw, "tab") === "problems" ? "problems" : undefined,
    q: textParam(raw, "q"),
    open: textParam(raw, "open"),
    register: typeof raw.register === "string" ? raw.register : undefined,
    severity: isSeverity(severity) ? severity : undefined,
  };
}

function isSeverity(text: string | undefined): text is Severity {
  return text === "ERROR" || text === "WARNING" || text === "INFO";
}
