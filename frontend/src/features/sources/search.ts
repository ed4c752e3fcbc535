import { problemCodeOf } from "@/components/problemCodes";
import type { ProblemCode, Severity } from "@/graphql/gen/graphql";
import { listParam, textParam } from "@/lib/searchParams";

/** The state of the sources page, as its address says it. */
export type SourcesSearch = {
  tab?: "hosts" | "problems";
  /** A part of the address that is looked for. */
  q?: string;
  /** The location that is unfolded. */
  open?: string;
  severity?: Severity;
  /** Sorts of problems. */
  code?: ProblemCode[];
};

export function sourcesSearch(raw: Record<string, unknown>): SourcesSearch {
  const tab = textParam(raw, "tab");
  const codes = listParam(raw, "code")?.flatMap((text) => problemCodeOf(text) ?? []);
  const severity = textParam(raw, "severity")?.toUpperCase();
  return {
    tab: tab === "hosts" || tab === "problems" ? tab : undefined,
    q: textParam(raw, "q"),
    open: textParam(raw, "open"),
    severity: isSeverity(severity) ? severity : undefined,
    code: codes?.length ? codes : undefined,
  };
}

function isSeverity(text: string | undefined): text is Severity {
  return text === "ERROR" || text === "WARNING" || text === "INFO";
}
