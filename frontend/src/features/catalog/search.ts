import { problemCodeOf, problemLabel } from "@/components/problemCodes";
import type { EntityFilter, EntityOrder, EntityOrderField } from "@/graphql/gen/graphql";
import { kindLabel, shortRef } from "@/lib/ref";
import { listParam, textParam } from "@/lib/searchParams";

/** The facets of the catalog, by the names that they have in the address. */
export const facetNames = [
  "kind",
  "type",
  "lifecycle",
  "owner",
  "system",
  "tag",
  "problem",
] as const;
export type FacetName = (typeof facetNames)[number];

/** Among the problems: whatever it is. */
export const anyProblem = "any";

/** What the list can be sorted by, by the names of its columns. */
const sortFields = {
  name: "TITLE",
  kind: "KIND",
  owner: "OWNER",
  system: "SYSTEM",
  type: "TYPE",
  lifecycle: "LIFECYCLE",
} as const satisfies Record<string, EntityOrderField>;
export type SortColumn = keyof typeof sortFields;

/** The whole state of the catalog, as its address says it. Facet values are in lower case. */
export type CatalogSearch = Partial<Record<FacetName, string[]>> & {
  show?: "owned" | "starred";
  q?: string;
  /** A column; with a minus before it the largest comes first. */
  sort?: SortColumn | `-${SortColumn}`;
};

/** What of an address the catalog understands; the rest is dropped. */
export function catalogSearch(raw: Record<string, unknown>): CatalogSearch {
  const show = textParam(raw, "show");
  const search: CatalogSearch = {
    show: show === "owned" || show === "starred" ? show : undefined,
    q: textParam(raw, "q"),
    sort: sortParam(textParam(raw, "sort")),
  };
  for (const name of facetNames) {
    search[name] = listParam(raw, name)?.map((value) => value.toLowerCase());
  }
  const problems = search.problem?.filter((code) => code === anyProblem || problemCodeOf(code));
  search.problem = problems?.length ? problems : undefined;
  return search;
}

/** The conditions that the server is asked for. */
export function filterOf(search: CatalogSearch): EntityFilter {
  const any = search.problem?.includes(anyProblem) || undefined;
  return {
    kinds: search.kind,
    types: search.type,
    lifecycles: search.lifecycle,
    owners: search.owner,
    systems: search.system,
    tags: search.tag && { anyOf: search.tag },
    hasProblems: any,
    problems: any ? undefined : search.problem?.flatMap((code) => problemCodeOf(code) ?? []),
    starred: search.show === "starred" || undefined,
    ownedByViewer: search.show === "owned" || undefined,
  };
}

export function orderOf({ sort }: CatalogSearch): EntityOrder {
  const { column, descending } = sorting({ sort });
  return { field: sortFields[column], direction: descending ? "DESC" : "ASC" };
}

/** Which column is sorted, and which way. */
export function sorting({ sort = "name" }: CatalogSearch) {
  return { column: sort.replace(/^-/, "") as SortColumn, descending: sort.startsWith("-") };
}

/** The address' word for sorting by `column`: once more turns it round, and the usual order is not mentioned. */
export function sortBy(column: SortColumn, search: CatalogSearch): CatalogSearch["sort"] {
  const now = sorting(search);
  const sort = now.column === column && !now.descending ? (`-${column}` as const) : column;
  return sort === "name" ? undefined : sort;
}

/** A condition that can be dropped on its own, and what is left then. */
export type Condition = { label: string; without: CatalogSearch };

/** The filters that narrow the list, in the order of the toolbar. */
export function conditionsOf(search: CatalogSearch): Condition[] {
  const conditions: Condition[] = [];
  if (search.q) conditions.push({ label: search.q, without: { ...search, q: undefined } });
  for (const name of facetNames) {
    const values = search[name];
    if (values) {
      conditions.push({
        label: `${name}: ${values.map((value) => labelOf(name, value)).join(", ")}`,
        without: { ...search, [name]: undefined },
      });
    }
  }
  return conditions;
}

function sortParam(text: string | undefined): CatalogSearch["sort"] {
  return text && text.replace(/^-/, "") in sortFields ? (text as CatalogSearch["sort"]) : undefined;
}

/** What a value of a facet is called. */
export function labelOf(name: FacetName, value: string): string {
  if (name === "kind") return kindLabel(value);
  if (name === "problem") return value === anyProblem ? "Any" : problemLabel(value.toUpperCase());
  return name === "owner" || name === "system" ? shortRef(value) : value;
}
