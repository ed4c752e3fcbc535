import { useSyncExternalStore } from "react";

/** `system` follows the device. */
export type Theme = "light" | "dark" | "system";

export const themes: readonly Theme[] = ["system", "light", "dark"];

const changed = new EventTarget();

/** The reader's theme. It lives in the cookie `theme`, so that the server can set the class before the first paint. */
export function useTheme() {
  return [useSyncExternalStore(subscribe, readTheme), setTheme] as const;
}

export function readTheme(cookies = document.cookie): Theme {
  const value = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies)?.[1];
  return (value as Theme | undefined) ?? "system";
}

export function setTheme(theme: Theme) {
  const age = theme === "system" ? 0 : 365 * 24 * 60 * 60;
  // biome-ignore lint/suspicious/noDocumentCookie: cookieStore is missing in Firefox and on plain http
  document.cookie = `theme=${theme}; path=/; max-age=${age}; samesite=lax`;
  applyTheme(theme);
  changed.dispatchEvent(new Event("change"));
}

/** Puts the class of `theme` on the document; the stylesheet follows the device where there is none. */
export function applyTheme(theme: Theme) {
  document.documentElement.classList.toggle("dark", theme === "dark");
  document.documentElement.classList.toggle("light", theme === "light");
}

/** What is on the screen now, whoever chose it. */
export function shownTheme(): "light" | "dark" {
  const theme = readTheme();
  if (theme !== "system") return theme;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function subscribe(listener: () => void) {
  changed.addEventListener("change", listener);
  return () => changed.removeEventListener("change", listener);
}
