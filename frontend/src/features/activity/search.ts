import { textParam } from "@/lib/searchParams";

/** Outcomes that the change log can be narrowed to, by their names in the address. */
export const outcomes = ["created", "updated", "deleted"] as const;
export type OutcomeName = (typeof outcomes)[number];

/** What of an address the activity page understands. */
export interface ActivitySearch {
  outcome?: OutcomeName;
  /** A kind in lower case. */
  kind?: string;
  /** One commit of the catalog, alone. */
  revision?: number;
}

export function activitySearch(raw: Record<string, unknown>): ActivitySearch {
  return {
    outcome: outcomes.find((name) => name === textParam(raw, "outcome")),
    kind: textParam(raw, "kind")?.toLowerCase(),
    revision: Number(/^[1-9]\d{0,14}$/.exec(String(raw.revision))) || undefined,
  };
}
