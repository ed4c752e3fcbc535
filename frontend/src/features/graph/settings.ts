import { listParam, textParam } from "@/lib/searchParams";

/** What of a neighbourhood is shown, as it stands in the address; what is left out is the default. */
export interface GraphSettings {
  /** Steps to walk: 1, 2 or 3; 1 where left out. */
  depth?: 2 | 3;
  /** Only what the entity points at, or only what points at it. */
  way?: "out" | "in";
  /** Types of relations to walk; all where left out. */
  types?: string[];
}

export function graphSettings(raw: Record<string, unknown>): GraphSettings {
  const depth = textParam(raw, "depth");
  const way = textParam(raw, "way");
  return {
    depth: depth === "2" ? 2 : depth === "3" ? 3 : undefined,
    way: way === "out" || way === "in" ? way : undefined,
    types: listParam(raw, "types"),
  };
}

/** More entities than this are not asked for: nobody reads a drawing of them, and lists hold them all. */
export const MAX_NODES = 400;

/** The settings as variables of the query `graph`. */
export function graphVariables({ depth, way, types }: GraphSettings) {
  return {
    depth: depth ?? 1,
    direction: way === "out" ? "OUT" : way === "in" ? "IN" : "BOTH",
    types: types ?? null,
    maxNodes: MAX_NODES,
  } as const;
}

/** The settings with `type` switched on or off. With every type on, or none, all are walked again. */
export function toggleType(
  settings: GraphSettings,
  type: string,
  allTypes: readonly string[],
): GraphSettings {
  const on = new Set(settings.types ?? allTypes);
  if (!on.delete(type)) on.add(type);
  const types = allTypes.filter((one) => on.has(one));
  const all = types.length === 0 || types.length === allTypes.length;
  return { ...settings, types: all ? undefined : types };
}
