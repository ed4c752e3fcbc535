import { DefinitionProblem } from "../reading/document";

/** A word, a number, a string or one sign, with the comment that stands right above it. */
export interface Token {
  text: string;
  line: number;
  /** The comment that ends in the line before, or in this one. */
  above?: string;
}

/** The tokens of a .proto file, and the comments that stand behind a line's last one, by line. */
export interface Tokens {
  tokens: Token[];
  behind: Map<number, string>;
}

const pattern =
  /(\s+)|(\/\/[^\n]*)|(\/\*[\s\S]*?(?:\*\/|$))|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([\w.]+)|([^\s\w.])/y;

/** Cuts a .proto file; throws DefinitionProblem where a string or a comment does not end. */
export function protobufTokens(text: string): Tokens {
  const tokens: Token[] = [];
  const behind = new Map<number, string>();
  let line = 1;
  let comment: { text: string; ends: number } | undefined;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [whole, space, lineComment, blockComment, , , sign] = match;
    const ends = line + lineBreaks(whole);
    if (lineComment !== undefined || blockComment !== undefined) {
      if (blockComment && !blockComment.endsWith("*/")) fail("a comment does not end", line);
      const words = plain(whole);
      if (tokens.at(-1)?.line === line) behind.set(line, words);
      else if (lineComment && comment && comment.ends === line - 1) {
        comment = { text: `${comment.text}\n${words}`, ends };
      } else comment = { text: words, ends };
    } else if (space === undefined) {
      if (sign === '"' || sign === "'") fail("a string does not end", line);
      const above = comment && comment.ends >= line - 1 ? comment.text : undefined;
      tokens.push({ text: whole, line, above });
      comment = undefined;
    }
    line = ends;
    if (pattern.lastIndex === text.length) break;
  }
  return { tokens, behind };
}

function fail(message: string, line: number): never {
  throw new DefinitionProblem(`it is not valid protobuf: ${message}`, line);
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** A comment's words, without its slashes and stars. */
function plain(comment: string): string {
  if (comment.startsWith("//")) return comment.replace(/^\/\/+ ?/, "").trimEnd();
  const inside = comment.slice(2, -2).replace(/^\*/, "");
  return inside
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, "").trimEnd())
    .join("\n")
    .trim();
}
