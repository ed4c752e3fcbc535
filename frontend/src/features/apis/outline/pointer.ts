import { type Fields, isFields } from "../reading/document";

/** A reference may lead to a reference; more than this in a row go in a circle. */
const HOPS = 20;

/** What a reference within a document led to: the value, and its own address in the document. */
export interface Resolved {
  value: Fields;
  /** The last reference that was followed, such as #/components/schemas/money; undefined where there was none. */
  ref?: string;
  /** A reference that leads nowhere in this document. */
  outside?: string;
}

/** Follows the `$ref` of `value`, if it has one, within `document`. */
export function resolve(document: Fields, value: unknown): Resolved {
  let ref: string | undefined;
  let found = value;
  for (let hop = 0; hop < HOPS; hop++) {
    if (!isFields(found)) return { value: {}, ref, outside: ref };
    if (typeof found.$ref !== "string") return { value: found, ref };
    ref = found.$ref;
    found = ref.startsWith("#") ? at(document, ref) : undefined;
  }
  return { value: {}, ref, outside: ref };
}

/** The value at a JSON pointer. */
function at(document: Fields, pointer: string): unknown {
  let value: unknown = document;
  for (const step of pointer.slice(1).split("/").slice(1).map(unescaped)) {
    const inside = typeof value === "object" && value !== null && Object.hasOwn(value, step);
    value = inside ? (value as Fields)[step] : undefined;
  }
  return value;
}

/** The last step of a reference: what it is called. */
export function nameIn(ref: string): string {
  return unescaped(ref.split("/").at(-1) ?? ref);
}

function unescaped(step: string): string {
  const plain = step.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
