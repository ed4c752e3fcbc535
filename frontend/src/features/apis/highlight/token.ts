/** What a stretch of text is, as far as its colour goes. */
export type TokenKind =
  | "plain"
  | "comment"
  | "string"
  | "number"
  | "literal"
  | "keyword"
  | "property"
  | "type"
  | "meta"
  | "punctuation";

export interface Token {
  kind: TokenKind;
  text: string;
}

/**
 * What a line must know of the lines before it, as one number: 0 for nothing. A grammar says what its others mean,
 * such as "inside a block comment".
 */
export type LineState = number;

/** How the lines of one language are read. Both functions are pure and take time in proportion to the line. */
export interface Grammar {
  /** The state after `line`, cheaper than its tokens: it is asked for every line above the visible ones. */
  advance(line: string, state: LineState): LineState;
  /** The tokens of `line`, which together are its text. */
  tokens(line: string, state: LineState): Token[];
}

/** A rule of `scan`: a sticky regular expression and what it finds. */
export type Rule = [pattern: RegExp, kind: TokenKind | ((text: string) => TokenKind)];

/**
 * Cuts `line` from `start` on by the first rule that matches at each place; what no rule knows is plain. Patterns must
 * be sticky, match at least one character and never look back over what they take, so that long lines stay cheap.
 */
export function scan(line: string, rules: readonly Rule[], start = 0): Token[] {
  const tokens: Token[] = [];
  let at = start;
  let plain = start;
  const flush = () => {
    if (plain < at) tokens.push({ kind: "plain", text: line.slice(plain, at) });
  };
  while (at < line.length) {
    const found = firstMatch(line, rules, at);
    if (!found) {
      at += 1;
      continue;
    }
    flush();
    tokens.push(found);
    at += found.text.length;
    plain = at;
  }
  flush();
  return tokens;
}

function firstMatch(line: string, rules: readonly Rule[], at: number): Token | undefined {
  for (const [pattern, kind] of rules) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text) return { kind: typeof kind === "function" ? kind(text) : kind, text };
  }
  return undefined;
}
