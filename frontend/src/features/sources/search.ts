import { textParam } from "@/lib/searchParams";

/** The state of the sources page: which tab, which address is looked for, and whether the register dialog is open. */
export type SourcesSearch = { tab?: "problems"; q?: string; register?: string };

export function sourcesSearch(raw: Record<string, unknown>): SourcesSearch {
  return {
    tab: textParam(raw, "tab") === "problems" ? "problems" : undefined,
    q: textParam(raw, "q"),
    register: typeof raw.register === "string" ? raw.register : undefined,
  };
}
