/** The styles of API that have a reader of their own; all else is shown as it is written. */
export type ApiStyle = "openapi" | "asyncapi" | "graphql" | "protobuf";

/** How a person calls it. */
export const styleNames: Record<ApiStyle, string> = {
  openapi: "OpenAPI",
  asyncapi: "AsyncAPI",
  graphql: "GraphQL",
  protobuf: "Protocol Buffers",
};

const byType = new Map<string, ApiStyle>([
  ["openapi", "openapi"],
  ["swagger", "openapi"],
  ["rest", "openapi"],
  ["asyncapi", "asyncapi"],
  ["graphql", "graphql"],
  ["grpc", "protobuf"],
  ["protobuf", "protobuf"],
  ["proto", "protobuf"],
]);

const signs: readonly [ApiStyle, RegExp][] = [
  ["openapi", /^["']?(?:openapi|swagger)["']?\s*:\s*["']?[23]\b/m],
  ["openapi", /^\s*\{?\s*"(?:openapi|swagger)"\s*:\s*"[23]\./m],
  ["asyncapi", /^["']?asyncapi["']?\s*:\s*["']?\d/m],
  ["asyncapi", /^\s*\{?\s*"asyncapi"\s*:\s*"\d/m],
  ["protobuf", /^\s*(?:syntax|edition)\s*=\s*["']/m],
  ["protobuf", /^(?:package\s+[\w.]+\s*;|(?:message|service)\s+\w+\s*\{)/m],
  ["graphql", /^(?:extend\s+)?(?:type|interface|input|enum)\s+\w+\b[^;=\n]*\{/m],
  ["graphql", /^(?:schema\s*(?:@[^{]*)?\{|(?:scalar|union)\s+\w+\s*(?:[@=#]|$))/m],
  ["graphql", /^(?:"""[^"]*""")?\s*schema\s*\{\s*query\s*:/m],
];

/**
 * The style of a definition: by what it says of itself, else by the API's `spec.type`, in which people write anything.
 * Undefined where neither says anything.
 */
export function styleOf(definition: string, apiType?: string | null): ApiStyle | undefined {
  const begin = definition.slice(0, 20_000);
  const type = apiType?.toLowerCase().trim() ?? "";
  return signs.find(([, sign]) => sign.test(begin))?.[0] ?? byType.get(type);
}
