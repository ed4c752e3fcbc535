import type { Role, Scope } from "@/graphql/gen/graphql";

/** A scope in words. */
export type ScopeWords = { scope: Scope; title: string; about: string };

export const scopes: readonly ScopeWords[] = [
  {
    scope: "CATALOG_READ",
    title: "Read the catalog",
    about: "Ask for entities, their relations, definitions and history.",
  },
  {
    scope: "CATALOG_WRITE",
    title: "Write entities",
    about: "Create, change and delete entities that no file declares.",
  },
  {
    scope: "LOCATIONS_WRITE",
    title: "Register and refresh",
    about: "Register files and repositories, and have them read again.",
  },
  {
    scope: "ADMIN",
    title: "Everything",
    about: "All of that and what only admins may: for what cannot do with less.",
  },
];

/** The scopes that somebody of that role can give. */
export function scopesFor(role: Role | undefined): readonly ScopeWords[] {
  return scopes.filter(({ scope }) => scope !== "ADMIN" || role === "ADMIN");
}

/** A scope in a few words. */
export function scopeTitle(scope: Scope): string {
  return scopes.find((one) => one.scope === scope)?.title ?? scope;
}
