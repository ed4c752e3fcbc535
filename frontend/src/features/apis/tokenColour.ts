import type { TokenKind } from "./highlight/token";

const colours: Record<TokenKind, string | undefined> = {
  plain: undefined,
  comment: "text-muted italic",
  string: "text-ok",
  number: "text-warn",
  literal: "text-warn",
  keyword: "text-kind-system",
  property: "text-accent-ink",
  type: "text-kind-api",
  meta: "text-kind-domain",
  punctuation: "text-muted",
};

/** The class that colours a token; undefined for plain text. */
export function tokenColour(kind: TokenKind): string | undefined {
  return colours[kind];
}
