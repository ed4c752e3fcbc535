/** The three parts of a ref, in lower case as the server gives refs back. */
export type RefParts = { kind: string; namespace: string; name: string };

/** The parts of a whole ref, `kind:namespace/name`. What is no ref becomes the name of no kind. */
export function parseRef(ref: string): RefParts {
  const [, kind = "", namespace = "default", name = ref] =
    /^([^:/]+):(?:([^/]+)\/)?(.+)$/.exec(ref) ?? [];
  return { kind, namespace, name };
}

/** How a person reads a ref: without its kind, and without the namespace that goes without saying. */
export function shortRef(ref: string): string {
  const { namespace, name } = parseRef(ref);
  return namespace === "default" ? name : `${namespace}/${name}`;
}

const typeNames: Record<string, string> = {
  component: "Component",
  api: "API",
  resource: "Resource",
  system: "System",
  domain: "Domain",
  group: "Group",
  user: "User",
  location: "Location",
  template: "Template",
};

/** The name of the GraphQL type that answers for entities of `kind`. */
export function typeNameOf(kind: string): string {
  return typeNames[kind.toLowerCase()] ?? "CustomEntity";
}

/** How a kind is written for people: `api` is API, kinds of the catalog's own as they stand. */
export function kindLabel(kind: string): string {
  return typeNames[kind.toLowerCase()] ?? kind;
}
