import { CORE_SCHEMA, load, mergeTag, YAMLException } from "js-yaml";

/** Why a definition cannot be read, in words for its author, with the line where that is known. */
export class DefinitionProblem extends Error {
  readonly line: number | undefined;

  constructor(message: string, line?: number) {
    super(message);
    this.line = line;
  }
}

/** A mapping as YAML and JSON have it. */
export type Fields = { [name: string]: unknown };

const schema = CORE_SCHEMA.withTags(mergeTag); // dates stay the text they are

/** The value that YAML or JSON text stands for; throws DefinitionProblem where it is neither. */
export function parseDocument(text: string): unknown {
  const json = /^\s*[{[]/.test(text);
  if (json) {
    try {
      return JSON.parse(text);
    } catch {
      // YAML's reader takes JSON as well, and knows the line of what is wrong with it.
    }
  }
  try {
    return load(text, { schema });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = error.mark && error.mark.line + 1;
    const language = json ? "JSON" : "YAML";
    throw new DefinitionProblem(`it is not valid ${language}: ${error.reason}`, line);
  }
}

/** Aliases make little text stand for much. More values, or more characters in them, than these are not written out. */
const VALUES = 2_000_000;
const CHARACTERS = 50_000_000;

/** JSON for a parsed document; throws DefinitionProblem where its aliases make it too large or lead back to themselves. */
export function toJson(document: unknown): string {
  let values = 0;
  let characters = 0;
  const count = (key: string, value: unknown) => {
    values += 1;
    characters += key.length + (typeof value === "string" ? value.length : 0);
    if (values > VALUES || characters > CHARACTERS) {
      throw new DefinitionProblem("its aliases stand for more than can be shown");
    }
    return value;
  };
  try {
    return JSON.stringify(document, count);
  } catch (error) {
    if (error instanceof DefinitionProblem) throw error;
    throw new DefinitionProblem("one of its aliases stands for itself");
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
