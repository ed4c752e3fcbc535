import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouterHistory,
  redirect,
} from "@tanstack/react-router";
import type { ReactNode } from "react";
import { activitySearch } from "@/features/activity/search";
import { CatalogPage } from "@/features/catalog/CatalogPage";
import { catalogSearch } from "@/features/catalog/search";
import { entitySearch } from "@/features/entity/search";
import { settingsSearch } from "@/features/settings/search";
import { registerSearch } from "@/features/sources/register/search";
import { sourcesSearch } from "@/features/sources/search";
import { parseSearch, stringifySearch } from "@/lib/searchParams";
import { part } from "./part";
import { NotFound, RouteError } from "./RouteError";
import { Shell } from "./Shell";

/** A page whose code comes when it is needed. */
function lazyPage<M extends Record<K, () => ReactNode>, K extends string>(
  load: () => Promise<M>,
  name: K,
) {
  return lazyRouteComponent(() => part(load), name);
}

const root = createRootRoute({ component: Shell });

const home = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/catalog", replace: true });
  },
});

const catalog = createRoute({
  getParentRoute: () => root,
  path: "/catalog",
  validateSearch: catalogSearch,
  component: CatalogPage,
});

const entity = createRoute({
  getParentRoute: () => root,
  path: "/catalog/$kind/$namespace/$name/{-$tab}",
  validateSearch: entitySearch,
  component: lazyPage(() => import("@/features/entity/EntityPage"), "EntityPage"),
});

const sources = createRoute({
  getParentRoute: () => root,
  path: "/sources",
  validateSearch: sourcesSearch,
  component: lazyPage(() => import("@/features/sources/SourcesPage"), "SourcesPage"),
});

const register = createRoute({
  getParentRoute: () => root,
  path: "/register",
  validateSearch: registerSearch,
  component: lazyPage(() => import("@/features/sources/register/RegisterPage"), "RegisterPage"),
});

const activity = createRoute({
  getParentRoute: () => root,
  path: "/activity",
  validateSearch: activitySearch,
  component: lazyPage(() => import("@/features/activity/ActivityPage"), "ActivityPage"),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  validateSearch: settingsSearch,
  component: lazyPage(() => import("@/features/settings/SettingsPage"), "SettingsPage"),
});

/** The addresses of the page; `history` is the browser's where none is given. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    history,
    routeTree: root.addChildren([home, catalog, entity, sources, register, activity, settings]),
    defaultPreload: "intent",
    defaultPendingMs: 300,
    defaultErrorComponent: RouteError,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    scrollToTopSelectors: ["#main"],
    parseSearch,
    stringifySearch,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
