import { type Grammar, type LineState, type Rule, scan, type TokenKind } from "./token";

/** Inside a comment that a later line closes. */
const COMMENT = 1;

const keywords = new Set(
  "syntax edition package import public weak option message enum service rpc returns stream oneof map repeated optional required reserved extensions extend to max group".split(
    " ",
  ),
);

const scalars = new Set(
  "double float int32 int64 uint32 uint64 sint32 sint64 fixed32 fixed64 sfixed32 sfixed64 bool string bytes".split(
    " ",
  ),
);

const rules: Rule[] = [
  [/\s+/y, "plain"],
  [/\/\/.*/y, "comment"],
  [/\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/y, "comment"],
  [/"(?:[^"\\]|\\.)*"?/y, "string"],
  [/'(?:[^'\\]|\\.)*'?/y, "string"],
  [/[A-Za-z_]\w*(?=\s*=)/y, (text) => (text === "syntax" ? "keyword" : "property")],
  [/[A-Za-z_]\w*/y, word],
  [/[-+]?(?:0x[\da-fA-F]+|\d[\d.eE]*)/y, "number"],
  [/[{}()[\]<>;=,.]/y, "punctuation"],
];

/** Protocol buffers. */
export const protobuf: Grammar = {
  advance: (line, state) => {
    if (state === 0 && !line.includes("/*")) return 0;
    return endsInComment(line, state) ? COMMENT : 0;
  },
  tokens: (line, state) => {
    if (state !== COMMENT) return scan(line, rules);
    const close = line.indexOf("*/");
    const end = close === -1 ? line.length : close + 2;
    if (end === 0) return [];
    return [{ kind: "comment", text: line.slice(0, end) }, ...scan(line, rules, end)];
  },
};

function word(text: string): TokenKind {
  if (keywords.has(text)) return "keyword";
  if (scalars.has(text)) return "type";
  if (text === "true" || text === "false") return "literal";
  return /^[A-Z]/.test(text) ? "type" : "plain";
}

function endsInComment(line: string, state: LineState): boolean {
  const last = protobuf.tokens(line, state).at(-1);
  if (!last) return state === COMMENT;
  if (last.kind !== "comment" || last.text.startsWith("//")) return false;
  return !last.text.endsWith("*/") || last.text === "/*/";
}
