import { getRouteApi } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { PageHeader } from "@/components/PageHeader";
import { TabLinks } from "@/components/ui/Tabs";
import { useViewer } from "@/graphql/viewer";
import { useTitle } from "@/lib/useTitle";
import { GeneralTab } from "./GeneralTab";
import { SessionsTab } from "./SessionsTab";
import { settingsTabs } from "./search";
import { TokensTab } from "./TokensTab";

const PipelinesTab = lazy(() => import("./PipelinesTab"));

const route = getRouteApi("/settings");

/** Who one is here, where one is signed in, which programs may act as oneself, and which pipelines are trusted. */
export function SettingsPage() {
  const { tab: shown } = route.useSearch();
  const admin = useViewer()?.role === "ADMIN";
  useTitle("Settings");
  return (
    <>
      <PageHeader title="Settings" />
      <div className="shrink-0 border-line border-b px-4">
        <TabLinks
          label="Settings"
          tabs={settingsTabs
            .filter(({ tab }) => admin || tab !== "pipelines")
            .map(({ tab, title }) => ({
              title,
              active: tab === shown,
              link: { to: "/settings", search: { tab } },
            }))}
        />
      </div>
      <div className="flex w-full max-w-[760px] flex-col gap-8 px-4 py-6">
        {shown === undefined && <GeneralTab />}
        {shown === "sessions" && <SessionsTab />}
        {shown === "tokens" && <TokensTab />}
        <Suspense fallback={<div className="skeleton h-40" />}>
          {shown === "pipelines" && <PipelinesTab />}
        </Suspense>
      </div>
    </>
  );
}
