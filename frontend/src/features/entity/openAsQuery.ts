/** The address at which GraphiQL opens with `query` and `variables` in its editors. */
export function openAsQuery(query: string, variables: Record<string, unknown> = {}): string {
  const params = new URLSearchParams({ query });
  if (Object.keys(variables).length > 0)
    params.set("variables", JSON.stringify(variables, null, 2));
  return `/graphiql?${params}`;
}

/** A query to begin with, about the entity `ref`. */
export function entityQuery(ref: string): string {
  return openAsQuery(
    `query Entity($ref: EntityRef!) {
  entity(ref: $ref) {
    ref
    kind
    title
    description
    owner { ref title }
    relations(direction: BOTH, first: 50) {
      totalCount
      edges { name otherRef other { kind title } }
    }
    problems { severity message line }
  }
}
`,
    { ref },
  );
}
