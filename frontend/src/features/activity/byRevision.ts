/** Changes that one commit of the catalog made. */
export interface RevisionGroup<Change> {
  revision: number | null | undefined;
  changes: Change[];
}

/** Changes, newest first, under their revisions. */
export function byRevision<Change extends { revision?: number | null }>(
  changes: readonly Change[],
): RevisionGroup<Change>[] {
  const groups: RevisionGroup<Change>[] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last && last.revision === change.revision) last.changes.push(change);
    else groups.push({ revision: change.revision, changes: [change] });
  }
  return groups;
}
