const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const day = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short", year: "numeric" });
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "medium" });

/** How long ago (or until when) `at` is, in few letters: "3 min ago", "in 2 h", and the date when it is a month or more. */
export function relativeTime(at: Date, now: Date): string {
  const distance = now.getTime() - at.getTime();
  const span = Math.abs(distance);
  if (span < 45_000) return distance >= 0 ? "just now" : "in a moment";
  if (span >= 30 * DAY) return day.format(at);
  const text = spanText(span);
  return distance > 0 ? `${text} ago` : `in ${text}`;
}

/** A moment to the second, in the reader's own time zone. */
export function exactTime(at: Date): string {
  return moment.format(at);
}

function spanText(span: number): string {
  if (span < 50 * MINUTE) return `${Math.max(1, Math.round(span / MINUTE))} min`;
  if (span < 22 * HOUR) return `${Math.max(1, Math.round(span / HOUR))} h`;
  const days = Math.max(1, Math.round(span / DAY));
  return days === 1 ? "1 day" : `${days} days`;
}
