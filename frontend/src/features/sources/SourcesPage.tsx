import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useQuery } from "urql";
import { useCommands } from "@/commands/context";
import type { Command } from "@/commands/registry";
import { Icon } from "@/components/Icon";
import { PageHeader } from "@/components/PageHeader";
import { Button, buttonClass } from "@/components/ui/Button";
import { TabLinks } from "@/components/ui/Tabs";
import { graphql } from "@/graphql/gen";
import { useViewer } from "@/graphql/viewer";
import { useTitle } from "@/lib/useTitle";
import { HostsTab } from "./HostsTab";
import { LocationList } from "./LocationList";
import { ProblemsTab } from "./ProblemsTab";
import { useRefreshLocations } from "./useRefreshLocations";

const SourcesCountsQuery = graphql(`
  query SourcesCounts {
    locations(first: 1) {
      totalCount
    }
    problems(first: 1) {
      totalCount
    }
  }
`);

const route = getRouteApi("/sources");

function readAll(refresh: () => unknown): Command {
  return {
    id: "sources.refresh",
    title: "Read all locations now",
    section: "Here",
    icon: "refresh",
    keys: ["r"],
    run: () => void refresh(),
  };
}

/** Where the catalog comes from, how reading it goes, and what is wrong with it. */
export function SourcesPage() {
  const search = route.useSearch();
  const viewer = useViewer();
  const [{ data }] = useQuery({ query: SourcesCountsQuery, requestPolicy: "cache-and-network" });
  const { refresh, reading } = useRefreshLocations();
  const mayRegister = viewer !== undefined && viewer.role !== "VIEWER";
  useCommands(useMemo(() => (mayRegister ? [readAll(refresh)] : []), [mayRegister, refresh]));
  useTitle("Sources");
  return (
    <>
      <PageHeader title="Sources">
        {mayRegister && (
          <>
            <Button disabled={reading} onClick={() => refresh()}>
              <Icon name="refresh" size={14} className={reading ? "animate-spin" : undefined} />
              <span className="max-sm:sr-only">Read all now</span>
            </Button>
            <Link to="/register" className={buttonClass({ look: "primary" })}>
              <Icon name="plus" size={14} />
              Register
            </Link>
          </>
        )}
      </PageHeader>
      <div className="shrink-0 border-line border-b px-4">
        <TabLinks
          label="Views"
          tabs={[
            {
              title: "Locations",
              count: data?.locations.totalCount,
              active: search.tab === undefined,
              link: { to: "/sources", search: {} },
            },
            {
              title: "Problems",
              count: data?.problems.totalCount,
              active: search.tab === "problems",
              link: { to: "/sources", search: { tab: "problems" } },
            },
            {
              title: "Hosts",
              active: search.tab === "hosts",
              link: { to: "/sources", search: { tab: "hosts" } },
            },
          ]}
        />
      </div>
      {search.tab === undefined && <LocationList search={search} />}
      {search.tab === "problems" && <ProblemsTab search={search} />}
      {search.tab === "hosts" && <HostsTab />}
    </>
  );
}
