/** What of an address an entity's page understands beside its path. */
export function entitySearch(_raw: Record<string, unknown>) {
  return {};
}
