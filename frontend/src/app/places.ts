import type { IconName } from "@/components/Icon";
import type { CatalogSearch } from "@/features/catalog/search";

/** A fixed place of the portal: a line of the sidebar, a command of the palette and a key sequence. */
export type Place = {
  title: string;
  icon: IconName;
  keys: string;
  keywords: string;
  to: "/catalog" | "/sources" | "/activity" | "/settings";
  search?: CatalogSearch;
};

export const places: readonly Place[] = [
  {
    title: "Catalog",
    icon: "catalog",
    keys: "g c",
    keywords: "home entities components systems list",
    to: "/catalog",
  },
  {
    title: "APIs",
    icon: "api",
    keys: "g a",
    keywords: "openapi asyncapi graphql grpc interfaces",
    to: "/catalog",
    search: { kind: ["api"] },
  },
  {
    title: "Sources",
    icon: "branch",
    keys: "g s",
    keywords: "locations register files repositories problems refresh",
    to: "/sources",
  },
  {
    title: "Activity",
    icon: "activity",
    keys: "g v",
    keywords: "changes history log what happened",
    to: "/activity",
  },
  {
    title: "Settings",
    icon: "settings",
    keys: "g ,",
    keywords: "preferences theme keys account",
    to: "/settings",
  },
];

/** The page for questions of one's own: a document of its own, so it is left for and not routed to. */
export const graphiql = {
  title: "GraphiQL",
  icon: "graphiql",
  href: "/graphiql",
  keys: "g q",
} as const;
