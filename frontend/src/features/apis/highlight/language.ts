import { graphqlSdl } from "./graphqlSdl";
import { json } from "./json";
import { protobuf } from "./protobuf";
import type { Grammar } from "./token";
import { yaml } from "./yaml";

/** Languages that can be shown in colour; `text` is everything else. */
export type Language = "yaml" | "json" | "graphql" | "protobuf" | "text";

/** How a person calls it. */
export const languageNames: Record<Language, string> = {
  yaml: "YAML",
  json: "JSON",
  graphql: "GraphQL",
  protobuf: "Protocol Buffers",
  text: "Text",
};

/** The end of a file's name in that language. */
export const languageExtensions: Record<Language, string> = {
  yaml: "yaml",
  json: "json",
  graphql: "graphql",
  protobuf: "proto",
  text: "txt",
};

const plain: Grammar = {
  advance: () => 0,
  tokens: (line) => (line ? [{ kind: "plain", text: line }] : []),
};

const grammars: Record<Language, Grammar> = {
  yaml,
  json,
  graphql: graphqlSdl,
  protobuf,
  text: plain,
};

export function grammarOf(language: Language): Grammar {
  return grammars[language];
}

const protobufStart =
  /^(?:\/\/[^\n]*\n\s*|\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*(?:syntax\s*=|edition\s*=|package\s+[\w.]+;)/;

const graphqlStart =
  /^(?:extend\s+)?(?:schema|directive|scalar|type|interface|union|enum|input)\s+[@{_A-Za-z]/m;

/** The language of an API definition, by the API's `spec.type` where that settles it, else by how the text begins. */
export function languageOf(definition: string, apiType?: string | null): Language {
  const begin = definition.slice(0, 4000).trimStart();
  const type = apiType?.toLowerCase();
  if (type === "grpc" || type === "protobuf" || protobufStart.test(begin)) return "protobuf";
  if (/^[{[]/.test(begin)) return "json";
  if (type === "graphql" || graphqlStart.test(begin)) return "graphql";
  if (begin.startsWith("<")) return "text";
  return /^(?:[\w$-]+\s*:(?:\s|$)|---|%YAML|- )/m.test(begin) ? "yaml" : "text";
}
