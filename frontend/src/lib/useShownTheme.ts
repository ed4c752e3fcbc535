import { useSyncExternalStore } from "react";
import { shownTheme, useTheme } from "./theme";

/** Light or dark as it is on the screen now, also where it follows the device. */
export function useShownTheme(): "light" | "dark" {
  useTheme(); // the reader's own choice, made in another tab or here
  return useSyncExternalStore(subscribe, shownTheme);
}

function subscribe(listener: () => void) {
  const device = matchMedia("(prefers-color-scheme: dark)");
  device.addEventListener("change", listener);
  return () => device.removeEventListener("change", listener);
}
