import fs from "node:fs";
import type { Plugin } from "vite";

/**
 * A Vite plugin: puts in place of each graphql(`…`) the text of its operation, fragments included, as codegen wrote it.
 * Every chunk then carries its own operations alone; without it the first route would carry those of all pages.
 */
export function inlineOperations(): Plugin {
  const file = new URL("../../src/graphql/gen/operations.json", import.meta.url);
  let operations: Record<string, string> = {};
  return {
    name: "inline-operations",
    enforce: "pre",
    buildStart() {
      operations = JSON.parse(fs.readFileSync(file, "utf8"));
      this.addWatchFile(file.pathname);
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?$/.test(id)) return null;
      // What is generated is a table of every operation; without this it would stay, although nothing refers to it.
      if (id.includes("/graphql/gen/")) return { code, map: null, moduleSideEffects: false };
      return inline(code, operations);
    },
  };
}

/** `code` with every graphql() call replaced; null where there is none. Lines stay where they are. */
export function inline(code: string, operations: Record<string, string>): string | null {
  let found = false;
  const result = code.replace(/\bgraphql\(\s*`([^`]*)`,?\s*\)/g, (call, text: string) => {
    found = true;
    const name = /\b(?:query|mutation|fragment)\s+(\w+)/.exec(text)?.[1] ?? "";
    const operation = operations[name];
    if (operation === undefined) throw new Error(`${name} is unknown: run npm run codegen`);
    return JSON.stringify(operation) + "\n".repeat(call.split("\n").length - 1);
  });
  return found ? result : null;
}
