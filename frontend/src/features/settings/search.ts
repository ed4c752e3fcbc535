import { listParam, textParam } from "@/lib/searchParams";

/** The parts of the settings page; each has an address. */
export const settingsTabs = [
  { tab: undefined, title: "General" },
  { tab: "sessions", title: "Sessions" },
  { tab: "tokens", title: "Access tokens" },
  { tab: "pipelines", title: "Pipelines" },
  { tab: "audit", title: "Audit" },
] as const;

/** What of an address the settings page understands. */
export type SettingsSearch = {
  tab?: "sessions" | "tokens" | "pipelines" | "audit";
  /** These narrow the audit: whose deeds, which, done to what. */
  actor?: string[];
  action?: string[];
  q?: string;
};

export function settingsSearch(raw: Record<string, unknown>): SettingsSearch {
  const tab = settingsTabs.find((one) => one.tab === textParam(raw, "tab"))?.tab;
  if (tab !== "audit") return { tab };
  return {
    tab,
    actor: listParam(raw, "actor"),
    action: listParam(raw, "action"),
    q: textParam(raw, "q"),
  };
}
