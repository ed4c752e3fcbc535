import { grammarOf, type Language } from "./language";
import type { LineState, Token } from "./token";

/** Longer lines are cut on the screen: a browser cannot lay out a megabyte of one line. */
export const LINE_LIMIT = 2000;

/** A line as it is drawn. */
export interface HighlightedLine {
  tokens: Token[];
  /** How many characters of it are not shown. */
  cut: number;
}

/** Text by its lines, in colour on demand: a definition of megabytes costs only what is looked at. */
export interface Highlighter {
  lines: readonly string[];
  /** Line `index`, from 0. */
  line(index: number): HighlightedLine;
}

export function highlight(text: string, language: Language): Highlighter {
  const grammar = grammarOf(language);
  const lines = linesOf(text);
  const states: LineState[] = [0];
  const stateAt = (index: number): LineState => {
    for (let i = states.length; i <= index; i++) {
      states.push(grammar.advance((lines[i - 1] ?? "").slice(0, LINE_LIMIT), states[i - 1] ?? 0));
    }
    return states[index] ?? 0;
  };
  return {
    lines,
    line: (index) => {
      const whole = lines[index] ?? "";
      const shown = whole.slice(0, LINE_LIMIT);
      return { tokens: grammar.tokens(shown, stateAt(index)), cut: whole.length - shown.length };
    },
  };
}

/** Lines without their ends; the end of the last line begins no further one. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\n|\r/);
  if (lines.length > 1 && lines.at(-1) === "") lines.pop();
  return lines;
}
