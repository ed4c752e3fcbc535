import type { Page } from "@playwright/test";

type Event = { name: string; pid: number; tid: number; tdur?: number };

const MARK = "the page's own thread";

/**
 * The longest that the page's own thread was busy without a break while `deed` was done, in milliseconds of processor
 * time: unlike a clock's, it says the same on a busy machine. Workers, and frames of other origins, have threads of
 * their own.
 */
export async function longestTask(page: Page, deed: () => Promise<void>): Promise<number> {
  const browser = page.context().browser();
  if (!browser) throw new Error("the page belongs to no browser");
  const timeline = "disabled-by-default-devtools.timeline"; // its tasks carry their processor time
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing", timeline] });
  let trace: Buffer;
  try {
    await deed();
    await page.evaluate((mark) => void performance.mark(mark), MARK);
  } finally {
    trace = await browser.stopTracing();
  }
  const events = (JSON.parse(trace.toString()) as { traceEvents: Event[] }).traceEvents;
  const own = events.find(({ name }) => name === MARK);
  if (!own) throw new Error("the trace does not say which thread is the page's");
  const tasks = events.filter(
    ({ name, pid, tid }) => name === "RunTask" && pid === own.pid && tid === own.tid,
  );
  return Math.round(Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1000)));
}
