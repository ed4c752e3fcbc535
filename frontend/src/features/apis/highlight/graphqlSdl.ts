import { type Grammar, type Rule, scan, type TokenKind } from "./token";

/** Inside a block string, between two `"""`. */
const BLOCK = 1;

const keywords = new Set(
  "type interface enum union input scalar directive schema extend implements on repeatable query mutation subscription fragment".split(
    " ",
  ),
);

const rules: Rule[] = [
  [/[\s,]+/y, "plain"],
  [/#.*/y, "comment"],
  [/"""(?:[^"]|"(?!""))*(?:""")?/y, "comment"],
  [/"(?:[^"\\]|\\.)*"?/y, "string"],
  [/@[A-Za-z_]\w*/y, "meta"],
  [/\$[A-Za-z_]\w*/y, "property"],
  [/[A-Za-z_]\w*(?=\s*[:(])/y, "property"],
  [/[A-Za-z_]\w*/y, word],
  [/-?\d[\d.eE+-]*/y, "number"],
  [/[{}()[\]:=|&!]|\.\.\./y, "punctuation"],
];

/** GraphQL schemas and operations. */
export const graphqlSdl: Grammar = {
  advance: (line, state) => (blockMarks(line) % 2 === 0 ? state : BLOCK - state),
  tokens: (line, state) => {
    if (state !== BLOCK) return scan(line, rules);
    const close = line.indexOf('"""');
    const end = close === -1 ? line.length : close + 3;
    if (end === 0) return [];
    return [{ kind: "comment", text: line.slice(0, end) }, ...scan(line, rules, end)];
  },
};

function word(text: string): TokenKind {
  if (keywords.has(text)) return "keyword";
  if (text === "true" || text === "false" || text === "null") return "literal";
  return /^[A-Z]/.test(text) ? "type" : "plain";
}

function blockMarks(line: string): number {
  let count = 0;
  for (let at = line.indexOf('"""'); at !== -1; at = line.indexOf('"""', at + 3)) {
    if (line[at - 1] !== "\\") count += 1;
  }
  return count;
}
