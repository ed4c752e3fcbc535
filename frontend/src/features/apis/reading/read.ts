import { DefinitionProblem } from "./document";
import type { OpenApi } from "./openapi";
import type { ApiStyle } from "./style";

/** What became of a definition: what its reader shows, or why there is nothing to show. */
export type Reading = { openApi: OpenApi } | { problem: { message: string; line?: number } };

/** Reads a definition of the given style. It never throws: what is wrong is part of the answer. */
export async function read(text: string, style: ApiStyle): Promise<Reading> {
  try {
    switch (style) {
      case "openapi": {
        const { readOpenApi } = await import("./openapi");
        return { openApi: readOpenApi(text) };
      }
    }
  } catch (error) {
    if (error instanceof DefinitionProblem) {
      return { problem: { message: error.message, line: error.line } };
    }
    return {
      problem: { message: error instanceof RangeError ? "it is nested too deeply" : String(error) },
    };
  }
}
