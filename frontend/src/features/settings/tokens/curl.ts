/** How a program uses a token: a question that answers with whose it is. */
export function curlWith(token: string, origin: string): string {
  return [
    `curl ${origin}/graphql \\`,
    `  -H "Authorization: Bearer ${token}" \\`,
    `  -H "Content-Type: application/json" \\`,
    `  -d '{"query": "{ viewer { login role } }"}'`,
  ].join("\n");
}
