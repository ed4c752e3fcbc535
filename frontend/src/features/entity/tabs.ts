/** The views of an entity's page, by the last part of their address; the overview has none. */
export const tabNames = ["overview", "relations", "definition", "source", "history"] as const;
export type TabName = (typeof tabNames)[number];

export interface EntityTab {
  name: TabName;
  title: string;
}

const titles: Record<TabName, string> = {
  overview: "Overview",
  relations: "Relations",
  definition: "Definition",
  source: "Source",
  history: "History",
};

/** The views that an entity of `kind` has, in the order of their keys 1, 2, …: only APIs have a definition. */
export function tabsOf(kind: string): EntityTab[] {
  return tabNames
    .filter((name) => name !== "definition" || kind.toLowerCase() === "api")
    .map((name) => ({ name, title: titles[name] }));
}

/** The view that an address means; the overview where it means none. */
export function tabOf(segment: string | undefined): TabName {
  return tabNames.find((name) => name === segment) ?? "overview";
}

/** The last part of the address of a view. */
export function segmentOf(tab: TabName): string | undefined {
  return tab === "overview" ? undefined : tab;
}
