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
  const depth = Number(raw.depth);
  const way = textParam(raw, "way");
  return {
    depth: depth === 2 || depth === 3 ? depth : undefined,
    way: way === "out" || way === "in" ? way : undefined,
    types: listParam(raw, "types"),
  };
}

/**
 * More entities than these are not asked for, at one step and at more: nobody reads a drawing of them, and the list of
 * relations holds all.
 */
const MAX_NODES = { near: 1000, far: 400 };

/** The settings as variables of the query `graph`. */
export function graphVariables({ depth, way, types }: GraphSettings) {
  return {
    depth: depth ?? 1,
    direction: way === "out" ? "OUT" : way === "in" ? "IN" : "BOTH",
    types: types ?? null,
    maxNodes: depth ? MAX_NODES.far : MAX_NODES.near,
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
