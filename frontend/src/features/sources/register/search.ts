import { textParam } from "@/lib/searchParams";

/** The state of the register page, as its address says it. */
export type RegisterSearch = {
  /** What is looked into; without it somebody is still to be asked. */
  url?: string;
};

export function registerSearch(raw: Record<string, unknown>): RegisterSearch {
  return { url: textParam(raw, "url")?.trim() || undefined };
}
