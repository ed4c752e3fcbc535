import { useSyncExternalStore } from "react";

const changed = new EventTarget();

/** What this browser remembers under `name`, and how to change it. Where storage is closed to us the fallback holds. */
export function usePreference(name: string, fallback: string) {
  const value = useSyncExternalStore(subscribe, () => readPreference(name, fallback));
  return [value, (next: string) => writePreference(name, next)] as const;
}

export function readPreference(name: string, fallback: string): string {
  try {
    return localStorage.getItem(`callboard.${name}`) ?? fallback;
  } catch {
    return fallback;
  }
}

function writePreference(name: string, value: string) {
  try {
    localStorage.setItem(`callboard.${name}`, value);
  } catch {
    return; // private windows of some browsers refuse
  }
  changed.dispatchEvent(new Event("change"));
}

function subscribe(listener: () => void) {
  changed.addEventListener("change", listener);
  addEventListener("storage", listener); // another tab
  return () => {
    changed.removeEventListener("change", listener);
    removeEventListener("storage", listener);
  };
}
