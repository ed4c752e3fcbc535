import { type Grammar, type Rule, scan } from "./token";

const rules: Rule[] = [
  [/\s+/y, "plain"],
  [/"(?:[^"\\]|\\.)*"(?=\s*:)/y, "property"],
  [/"(?:[^"\\]|\\.)*"?/y, "string"],
  [/-?\d[\d.eE+-]*/y, "number"],
  [/\b(?:true|false|null)\b/y, "literal"],
  [/[{}[\],:]/y, "punctuation"],
];

/** JSON: no line depends on another. */
export const json: Grammar = {
  advance: () => 0,
  tokens: (line) => scan(line, rules),
};
