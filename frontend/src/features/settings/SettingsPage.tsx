import { getRouteApi } from "@tanstack/react-router";
import { PageHeader } from "@/components/PageHeader";
import { TabLinks } from "@/components/ui/Tabs";
import { useTitle } from "@/lib/useTitle";
import { GeneralTab } from "./GeneralTab";
import { SessionsTab } from "./SessionsTab";
import { settingsTabs } from "./search";
import { TokensTab } from "./TokensTab";

const route = getRouteApi("/settings");

/** Who one is here, where one is signed in, and which programs may act as oneself. */
export function SettingsPage() {
  const { tab: shown } = route.useSearch();
  useTitle("Settings");
  return (
    <>
      <PageHeader title="Settings" />
      <div className="shrink-0 border-line border-b px-4">
        <TabLinks
          label="Settings"
          tabs={settingsTabs.map(({ tab, title }) => ({
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
      </div>
    </>
  );
}
