import { textParam } from "@/lib/searchParams";

/** The parts of the settings page; each has an address. */
export const settingsTabs = [
  { tab: undefined, title: "General" },
  { tab: "sessions", title: "Sessions" },
  { tab: "tokens", title: "Access tokens" },
  { tab: "pipelines", title: "Pipelines" },
] as const;

/** What of an address the settings page understands. */
export type SettingsSearch = { tab?: "sessions" | "tokens" | "pipelines" };

export function settingsSearch(raw: Record<string, unknown>): SettingsSearch {
  return { tab: settingsTabs.find(({ tab }) => tab === textParam(raw, "tab"))?.tab };
}
