/** Things of one day of the reader's. */
export type Day<Thing> = { title: string; things: Thing[] };

const date = new Intl.DateTimeFormat(undefined, {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});

/** Things, newest first, under their days. */
export function byDay<Thing extends { at: string }>(
  things: readonly Thing[],
  now: Date,
): Day<Thing>[] {
  const days: Day<Thing>[] = [];
  for (const thing of things) {
    const title = dayOf(new Date(thing.at), now);
    const last = days.at(-1);
    if (last?.title === title) last.things.push(thing);
    else days.push({ title, things: [thing] });
  }
  return days;
}

function dayOf(at: Date, now: Date): string {
  if (at.toDateString() === now.toDateString()) return "Today";
  const before = new Date(now);
  before.setDate(now.getDate() - 1);
  return at.toDateString() === before.toDateString() ? "Yesterday" : date.format(at);
}
