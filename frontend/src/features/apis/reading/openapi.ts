import { DefinitionProblem, type Fields, isFields, parseDocument, toJson } from "./document";

/** An OpenAPI definition as its reader takes it. */
export interface OpenApi {
  /** The whole of it, as JSON. */
  json: string;
  /** The version of OpenAPI, such as 3.1.0. */
  version: string;
  operations: number;
  /** Where its references lead that are not followed: to other files, each once. */
  outside: string[];
}

/** Reads a definition of OpenAPI 2.0 or 3; throws DefinitionProblem where it is none. */
export function readOpenApi(text: string): OpenApi {
  const document = parseDocument(text);
  if (!isFields(document)) throw new DefinitionProblem("it is not a mapping of names to values");
  const version = stateVersion(document);
  const outside = new Set<string>();
  const shown = withoutOutside(document, outside, new Map());
  return {
    json: toJson(shown),
    version,
    operations: countOperations(document.paths) + countOperations(document.webhooks),
    outside: [...outside],
  };
}

/** The version, which stands in `document` afterwards as Swagger UI wants it: in YAML, 3.0 is a number. */
function stateVersion(document: Fields): string {
  if (String(document.swagger).startsWith("2")) {
    document.swagger = "2.0";
    return "2.0";
  }
  const parts = /^3(?:\.([012]))?(?:\.(\d+))?(?:-.*)?$/.exec(String(document.openapi));
  if (!parts) {
    throw new DefinitionProblem(
      "it does not say which version of OpenAPI it follows; write openapi: 3.1.0 or swagger: '2.0' in its first line",
    );
  }
  const version = `3.${parts[1] ?? 0}.${parts[2] ?? 0}`;
  document.openapi = version;
  return version;
}

const methods = "get put post delete options head patch trace query".split(" ");

function countOperations(paths: unknown): number {
  if (!isFields(paths)) return 0;
  const counts = Object.values(paths).map((path) =>
    isFields(path) ? methods.filter((method) => isFields(path[method])).length : 0,
  );
  return counts.reduce((sum, one) => sum + one, 0);
}

/**
 * The value, with words in place of references to other files: Swagger UI would ask for them, from wherever they lead.
 * `done` holds what is replaced already, so that what aliases share stays shared and circles end.
 */
function withoutOutside(
  value: unknown,
  outside: Set<string>,
  done: Map<unknown, unknown>,
): unknown {
  if (typeof value !== "object" || value === null) return value;
  const before = done.get(value);
  if (before) return before;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    done.set(value, list);
    for (const one of value) list.push(withoutOutside(one, outside, done));
    return list;
  }
  const target = (value as Fields).$ref;
  if (typeof target === "string" && !target.startsWith("#")) {
    outside.add(target);
    return { title: target, description: `Described in another file, ${target}.` };
  }
  const fields: Fields = {};
  done.set(value, fields);
  for (const [name, one] of Object.entries(value)) {
    define(fields, name, withoutOutside(one, outside, done));
  }
  return fields;
}

/** Sets a field whatever its name is, __proto__ included. */
function define(fields: Fields, name: string, value: unknown) {
  Object.defineProperty(fields, name, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
