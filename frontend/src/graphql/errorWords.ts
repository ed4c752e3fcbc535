import type { CombinedError } from "urql";

/** What went wrong with a question, as it is told to people: without the library's marks, and with what the server said. */
export function errorWords({ networkError, graphQLErrors, response }: CombinedError): string {
  if (!networkError) return graphQLErrors.map(({ message }) => message).join("; ");
  const { status } = (response ?? {}) as Partial<Response>;
  return status ? `the server answered ${status}` : "the server cannot be reached";
}
