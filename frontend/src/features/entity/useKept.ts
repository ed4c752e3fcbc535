import { useRef } from "react";

/** The part of an answer that says what it is about. */
type Answer<Data> = { data?: Data; error?: unknown; operation?: { variables: unknown } };

/**
 * What an answer holds, and the variables that it is about; where asking anew failed, what was answered to the same
 * question before.
 */
export function useKept<Data, Variables>(
  { data, error, operation }: Answer<Data>,
  wanted: Variables,
): { data?: Data; shown?: Variables } {
  const last = useRef<{ data: Data; shown: Variables }>(undefined);
  const shown = operation?.variables as Variables | undefined;
  if (data && shown) last.current = { data, shown };
  const kept = error && !data ? last.current : undefined;
  if (kept && JSON.stringify(kept.shown) === JSON.stringify(wanted)) return kept;
  return { data, shown };
}
