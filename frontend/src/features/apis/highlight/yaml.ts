import { type Grammar, type LineState, type Rule, scan, type Token } from "./token";

/** Inside a quoted string that goes on over lines. */
const DOUBLE = -1;
const SINGLE = -2;

// A positive state n is a block scalar (`|` or `>`) whose text is indented by at least n columns.

const value: Rule[] = [
  [/\s+/y, "plain"],
  [/#.*/y, "comment"],
  [/"(?:[^"\\]|\\.)*"?/y, "string"],
  [/'(?:[^']|'')*'?/y, "string"],
  [/[&*][^\s,[\]{}]+/y, "meta"],
  [/![^\s,[\]{}]*/y, "meta"],
  [/[[\]{},]/y, "punctuation"],
  [/(?:true|false|null|~)(?=\s*(?:$|[,\]}]|\s#))/iy, "literal"],
  [
    /[-+]?(?:\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0x[\da-f]+|\.inf|\.nan)(?=\s*(?:$|[,\]}]|\s#))/iy,
    "number",
  ],
  [/[|>][-+\d]*(?=\s*(?:$|#))/y, "punctuation"],
  [/[\w$./-]+(?=:(?:\s|$))/y, "property"],
  [/:(?=\s|$)/y, "punctuation"],
  [/[^\s#,[\]{}"'](?:[^\s,[\]{}]|\s(?!#)(?=[^\s]))*/y, "string"],
];

const key =
  /(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s#"'{}[\],&*!|>%@`-](?:[^:#]|:(?=\S)|(?<!\s)#)*|-(?=\S)(?:[^:#]|:(?=\S))*)(?=\s*:(?:\s|$))/y;

const blockHeader = /(?:^|[:-]\s+)(?:[!&]\S+\s+)*[|>][-+\d]*\s*(?:#.*)?$/;

/** YAML, as far as descriptors and API definitions use it. */
export const yaml: Grammar = { advance, tokens };

function advance(line: string, state: LineState): LineState {
  if (state < 0) return closes(line, 0, state) === -1 ? state : 0;
  if (state > 0 && inBlock(line, state)) return state;
  return opens(line);
}

function tokens(line: string, state: LineState): Token[] {
  if (state < 0) return continued(line, state);
  if (state > 0 && inBlock(line, state)) return line ? [{ kind: "string", text: line }] : [];
  if (/^(?:---|\.\.\.)(?=\s|$)/.test(line)) {
    return [{ kind: "meta", text: line.slice(0, 3) }, ...scan(line, value, 3)];
  }
  if (line.startsWith("%")) return [{ kind: "meta", text: line }];
  return content(line);
}

/** Indentation, dashes, a key with its colon, and a value: each of them may be missing. */
function content(line: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  for (const lead of line.match(/^\s*(?:[-?](?=\s|$)\s*)*/)?.[0].match(/\s+|[-?]/g) ?? []) {
    found.push({ kind: lead.trim() ? "punctuation" : "plain", text: lead });
    at += lead.length;
  }
  key.lastIndex = at;
  const name = key.exec(line)?.[0];
  if (name) {
    const colon = line.indexOf(":", at + name.length) + 1;
    found.push({ kind: "property", text: name });
    found.push({ kind: "punctuation", text: line.slice(at + name.length, colon) });
    at = colon;
  }
  return [...found, ...scan(line, value, at)];
}

function continued(line: string, state: LineState): Token[] {
  const end = closes(line, 0, state);
  if (end === -1) return line ? [{ kind: "string", text: line }] : [];
  return [{ kind: "string", text: line.slice(0, end) }, ...scan(line, value, end)];
}

function inBlock(line: string, indent: number): boolean {
  return indentOf(line) >= indent || line.trim() === "";
}

/** The state that a line outside of any string leaves behind. */
function opens(line: string): LineState {
  if (/[|>]/.test(line) && blockHeader.test(line)) return blockIndent(line);
  for (const token of /["']/.test(line) ? tokens(line, 0) : []) {
    const quote = token.kind === "string" ? token.text[0] : undefined;
    if (quote === '"' && closes(token.text, 1, DOUBLE) === -1) return DOUBLE;
    if (quote === "'" && closes(token.text, 1, SINGLE) === -1) return SINGLE;
  }
  return 0;
}

/** Where a quoted string ends in `text`, looking from `from` on; -1 where it goes on in the next line. */
function closes(text: string, from: number, state: LineState): number {
  const pattern = state === DOUBLE ? /(?:[^"\\]|\\.|\\$)*/y : /(?:[^']|'')*/y;
  pattern.lastIndex = from;
  const end = from + (pattern.exec(text)?.[0].length ?? 0);
  return end < text.length ? end + 1 : -1;
}

/** Text of a block is indented more than the key or the dash it belongs to. */
function blockIndent(line: string): number {
  const dashes = /^\s*(?:-\s+)+(?=\S+.*:\s)/.exec(line)?.[0].length;
  return (dashes ?? indentOf(line)) + 1;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
