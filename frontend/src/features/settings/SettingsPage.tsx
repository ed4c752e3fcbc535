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
const AuditTab = lazy(() => import("./audit/AuditTab"));

const forAdmins: readonly (string | undefined)[] = ["pipelines", "audit"];

const route = getRouteApi("/settings");

/** Who one is here, where one is signed in, and which programs may act as oneself; for admins, which pipelines are trusted and who did what. */
export function SettingsPage() {
  const search = route.useSearch();
  const viewer = useViewer();
  const tabs = settingsTabs.filter(
    ({ tab }) => viewer?.role === "ADMIN" || !forAdmins.includes(tab),
  );
  useTitle("Settings");
  return (
    <>
      <PageHeader title="Settings" />
      <div className="shrink-0 border-line border-b px-4">
        <TabLinks
          label="Settings"
          tabs={tabs.map(({ tab, title }) => ({
            title,
            active: tab === search.tab,
            link: { to: "/settings", search: { tab } },
          }))}
        />
      </div>
      <div className="flex w-full max-w-[760px] flex-col gap-8 px-4 py-6">
        {search.tab === undefined && <GeneralTab />}
        {search.tab === "sessions" && <SessionsTab />}
        {search.tab === "tokens" && <TokensTab />}
        <Suspense fallback={<div className="skeleton h-40" />}>
          {search.tab === "pipelines" && <PipelinesTab />}
          {search.tab === "audit" && viewer && <AuditTab search={search} role={viewer.role} />}
        </Suspense>
      </div>
    </>
  );
}
