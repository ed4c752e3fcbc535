/** A query to begin with. */
export interface Example {
  title: string;
  description: string;
  query: string;
  /** JSON; empty where it takes none. */
  variables: string;
}

/**
 * Reads example files, by their paths: the first comment line of a query is its title, the other ones say what it is
 * good for; variables stand beside it in a file that ends in `.variables.json`.
 */
export function readExamples(
  queries: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): Example[] {
  return Object.entries(queries)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => {
      const comment = /^(?:#.*\n)+/.exec(text)?.[0] ?? "";
      const [title = "", ...rest] = comment.split("\n").map((line) => line.replace(/^#\s*/, ""));
      return {
        title: title || nameOf(path),
        description: rest.join(" ").trim(),
        query: text.trimEnd(),
        variables: (variables[path.replace(/\.graphql$/, ".variables.json")] ?? "").trimEnd(),
      };
    });
}

/** `…/02-what-depends-on.graphql` reads "what depends on". */
function nameOf(path: string): string {
  const file =
    path
      .split("/")
      .at(-1)
      ?.replace(/\.graphql$/, "") ?? path;
  return file.replace(/^\d+-/, "").replaceAll(/[-_]/g, " ");
}

/** The examples that the server's own tests run, so that each of them works. */
export const examples = readExamples(
  import.meta.glob("../../../graph/examples/*.graphql", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
  import.meta.glob("../../../graph/examples/*.variables.json", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
