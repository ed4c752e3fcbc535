/** For links that differ in their search part alone: only the one whose address is shown now counts as current. */
export const exactly = { exact: true, explicitUndefined: true } as const;
