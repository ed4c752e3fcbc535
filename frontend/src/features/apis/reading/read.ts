import type { Outline } from "../outline/outline";
import { DefinitionProblem } from "./document";
import type { OpenApi } from "./openapi";
import type { ApiStyle } from "./style";

/** What became of a definition: what its reader shows, or why there is nothing to show. */
export type Reading = { openApi: OpenApi } | { outline: Outline } | { problem: Problem };

/** Why a definition is shown as it is written, in words that follow “since”. */
export interface Problem {
  message: string;
  line?: number;
}

/** Reads a definition of the given style. It never throws: what is wrong is part of the answer. */
export async function read(text: string, style: ApiStyle): Promise<Reading> {
  try {
    return await readers[style](text);
  } catch (error) {
    if (error instanceof DefinitionProblem) {
      return { problem: { message: error.message, line: error.line } };
    }
    const deep = error instanceof RangeError; // the stack is full
    return { problem: { message: deep ? "it is nested too deeply" : String(error) } };
  }
}

const readers: Record<ApiStyle, (text: string) => Promise<Reading>> = {
  openapi: async (text) => ({ openApi: (await import("./openapi")).readOpenApi(text) }),
  asyncapi: async (text) => ({
    outline: (await import("../outline/asyncapi")).asyncapiOutline(text),
  }),
  graphql: async (text) => ({ outline: (await import("../outline/graphql")).graphqlOutline(text) }),
  protobuf: async (text) => ({
    outline: (await import("../outline/protobuf")).protobufOutline(text),
  }),
};
