type ModuleInfo = { importedIds: readonly string[] };
type Context = { getModuleInfo: (id: string) => ModuleInfo | null };

/**
 * A group for Rolldown's code splitting: the module `entry` and all that it imports without import(). The first route is
 * then one request instead of a dozen small files that lazy parts happen to share with it.
 */
export function oneChunk(name: string, entry: string) {
  let reached: Set<string> | undefined;
  return {
    debugName: name,
    name: (id: string, context: Context) => {
      reached ??= reachable(entry, context);
      return reached.has(id) ? name : null;
    },
    includeDependenciesRecursively: false,
  };
}

function reachable(entry: string, context: Context): Set<string> {
  const reached = new Set([entry]);
  for (const id of reached) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
