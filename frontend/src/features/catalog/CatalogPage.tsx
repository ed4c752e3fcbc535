import { getRouteApi, Link } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useMemo } from "react";
import { Icon } from "@/components/Icon";
import { PageHeader } from "@/components/PageHeader";
import { buttonClass } from "@/components/ui/Button";
import { useViewer } from "@/graphql/viewer";
import { whenIdle } from "@/lib/idle";
import { useTitle } from "@/lib/useTitle";
import { CatalogTable } from "./CatalogTable";
import { CatalogToolbar } from "./CatalogToolbar";
import { filterOf, orderOf } from "./search";
import { useEntityPages } from "./useEntityPages";
import { useNothingRegistered } from "./useNothingRegistered";

const loadEmpty = () => import("./CatalogEmpty");
const CatalogEmpty = lazy(loadEmpty);

const route = getRouteApi("/catalog");
const number = new Intl.NumberFormat();

/** Everything in the catalog, as a list that the address narrows and sorts. */
export function CatalogPage() {
  const viewer = useViewer();
  const search = route.useSearch();
  const variables = useMemo(
    () => ({ filter: filterOf(search), search: search.q, orderBy: orderOf(search) }),
    [search],
  );
  const list = useEntityPages(variables);
  const nothingRegistered = useNothingRegistered(search, list.total);
  const title = search.kind?.join() === "api" ? "APIs" : "Catalog";
  useTitle(title);
  useEffect(() => whenIdle(loadEmpty), []); // a filter that leaves nothing must not blink
  return (
    <>
      <PageHeader title={title}>
        <span aria-live="polite" className="mr-2 text-muted tabular-nums">
          {list.total !== undefined &&
            `${number.format(list.total)} ${list.total === 1 ? "entity" : "entities"}`}
        </span>
        {viewer && viewer.role !== "VIEWER" && (
          <Link to="/register" className={buttonClass({ look: "primary" })}>
            <Icon name="plus" size={14} />
            Register
          </Link>
        )}
      </PageHeader>
      <CatalogToolbar search={search} ready={list.total !== undefined} />
      {nothingRegistered || list.total === 0 ? (
        <Suspense>
          <CatalogEmpty search={search} />
        </Suspense>
      ) : (
        <CatalogTable list={list} search={search} />
      )}
    </>
  );
}
