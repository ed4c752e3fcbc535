import { type Fields, isFields } from "../reading/document";
import { resolve } from "./pointer";

/** Bindings in a few words, such as `kafka partitions 12`. */
export function bindingNotes(document: Fields, bindings: unknown): string[] {
  return Object.entries(resolve(document, bindings ?? {}).value).flatMap(([protocol, one]) =>
    Object.entries(isFields(one) ? one : {})
      .filter(([name, value]) => name !== "bindingVersion" && !isFields(value))
      .map(([name, value]) => `${protocol} ${name} ${String(value)}`),
  );
}
