import { useRouter } from "@tanstack/react-router";
import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { type Client, useClient } from "urql";
import { EntityPages, type ListVariables, type Rows } from "./EntityPages";

/** A list as it was left: its pages, how far it was scrolled, and which row was chosen. */
export type Visit = { pages: EntityPages; offset: number; active: number };

const KEPT = 8;
const visits = new WeakMap<Client, Map<string, Visit>>();

/**
 * The list for `variables`. Going back to an entry of the history finds the list as it was left; while another list is
 * on its way, the rows of the one before stay.
 */
export function useEntityPages(
  variables: ListVariables,
): Rows & { visit: Visit; settled: boolean } {
  const client = useClient();
  const router = useRouter();
  const key = JSON.stringify([router.state.location.state.__TSR_key, variables]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says the variables
  const visit = useMemo(() => visitOf(client, key, variables), [client, key]);
  const rows = useSyncExternalStore(visit.pages.subscribe, visit.pages.snapshot);
  const settled = rows.total !== undefined || rows.error !== undefined;
  const before = useRef(rows);
  useEffect(() => {
    if (settled) before.current = rows;
  }, [settled, rows]);
  return { ...(settled ? rows : { ...before.current, hasMore: true }), visit, settled };
}

function visitOf(client: Client, key: string, variables: ListVariables): Visit {
  const known = visits.get(client) ?? new Map<string, Visit>();
  visits.set(client, known);
  const visit = known.get(key) ?? {
    pages: new EntityPages(client, variables),
    offset: 0,
    active: -1,
  };
  known.delete(key);
  known.set(key, visit); // the latest last
  const oldest = known.keys().next();
  if (known.size > KEPT && !oldest.done) known.delete(oldest.value);
  return visit;
}
