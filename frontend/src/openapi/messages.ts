/**
 * What the page tells the document that shows an OpenAPI definition. The document is of no origin, so that nothing in a
 * definition comes near the page, and cannot ask the server for anything: all it knows it is told.
 */
export type ToReader =
  | { type: "definition"; json: string; operations: number }
  | { type: "theme"; theme: "light" | "dark" }
  | { type: "filter" };

/** What that document tells the page. It must not be trusted: strangers wrote what it shows. */
export type FromReader =
  | { type: "ready" }
  | { type: "shown" }
  | { type: "failed"; message: string }
  | { type: "link"; url: string }
  | { type: "key"; key: string; mod: boolean };

/** The message, if it is one of a reader's; undefined for whatever else somebody may send. */
export function fromReader(data: unknown): FromReader | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { type, message, url, key, mod } = data as Record<string, unknown>;
  if (type === "ready" || type === "shown") return { type };
  if (type === "failed" && typeof message === "string") return { type, message };
  if (type === "link" && typeof url === "string") return { type, url };
  if (type === "key" && typeof key === "string") return { type, key, mod: mod === true };
  return undefined;
}
