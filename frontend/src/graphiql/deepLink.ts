/** What the editors hold at first, as an address says it. */
export interface DeepLink {
  query: string;
  variables: string;
}

/** Reads `?query=…&variables=…`; undefined where the address holds no query. */
export function readDeepLink(search: string): DeepLink | undefined {
  const params = new URLSearchParams(search);
  const query = params.get("query");
  return query ? { query, variables: params.get("variables") ?? "" } : undefined;
}

/** The address that opens GraphiQL with this query. Variables that are empty are left out. */
export function deepLink({ query, variables }: DeepLink): string {
  const params = new URLSearchParams({ query });
  if (variables.trim()) params.set("variables", variables);
  return `/graphiql?${params}`;
}
