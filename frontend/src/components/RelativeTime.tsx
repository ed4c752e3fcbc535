import { useSyncExternalStore } from "react";
import { exactTime, relativeTime } from "@/lib/time";

/** A moment as its distance from now, kept true while it is on the screen; the exact time is its tooltip. */
export function RelativeTime({ at }: { at: string }) {
  useSyncExternalStore(everyHalfMinute, halfMinutes);
  const date = new Date(at);
  return (
    <time dateTime={at} title={exactTime(date)} className="whitespace-nowrap">
      {relativeTime(date, new Date())}
    </time>
  );
}

function halfMinutes() {
  return Math.floor(Date.now() / 30_000);
}

function everyHalfMinute(listener: () => void) {
  const timer = setInterval(listener, 30_000);
  return () => clearInterval(timer);
}
