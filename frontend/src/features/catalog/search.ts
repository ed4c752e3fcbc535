import { listParam, textParam } from "@/lib/searchParams";

/** The facets of the catalog, by the names that they have in the address. */
export const facetNames = ["kind", "type", "lifecycle", "owner", "system", "tag"] as const;
export type FacetName = (typeof facetNames)[number];

/** Which column the list is sorted by; with a minus the largest comes first. */
export type CatalogSearch = Partial<Record<FacetName, string[]>> & {
  show?: "owned" | "starred";
  q?: string;
  sort?: string;
};

/** What of an address the catalog understands. */
export function catalogSearch(raw: Record<string, unknown>): CatalogSearch {
  const show = textParam(raw, "show");
  return {
    ...Object.fromEntries(facetNames.map((name) => [name, listParam(raw, name)])),
    show: show === "owned" || show === "starred" ? show : undefined,
    q: textParam(raw, "q"),
    sort: textParam(raw, "sort"),
  };
}
