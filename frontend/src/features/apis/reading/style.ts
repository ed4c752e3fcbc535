/** The styles of API that have a reader of their own; all else is shown as it is written. */
export type ApiStyle = "openapi";

/** How a person calls it. */
export const styleNames: Record<ApiStyle, string> = { openapi: "OpenAPI" };

const byType: Record<string, ApiStyle> = {
  openapi: "openapi",
  swagger: "openapi",
  rest: "openapi",
};

const signs: readonly [ApiStyle, RegExp][] = [
  ["openapi", /^(?:openapi|swagger)["']?\s*:\s*["']?[23]\b/m],
  ["openapi", /^\s*\{?\s*"(?:openapi|swagger)"\s*:\s*"[23]\./m],
];

/**
 * The style of a definition: by what it says of itself, else by the API's `spec.type`, in which people write anything.
 * Undefined where neither says anything.
 */
export function styleOf(definition: string, apiType?: string | null): ApiStyle | undefined {
  const begin = definition.slice(0, 20_000);
  const type = apiType?.toLowerCase().trim() ?? "";
  return signs.find(([, sign]) => sign.test(begin))?.[0] ?? byType[type];
}
