import { type Cache, cacheExchange, type Data, type KeyingConfig } from "@urql/exchange-graphcache";
import { Client, fetchExchange, mapExchange } from "urql";
import { parseRef, typeNameOf } from "@/lib/ref";
import { errorWords } from "./errorWords";
import { embeddedTypes, possibleTypes } from "./gen/cache";
import { sessionEndExchange } from "./sessionEnd";

/** The connection to the server, with a cache in which every entity is one thing, wherever it was read. */
export function createClient(): Client {
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    requestPolicy: "cache-first",
    exchanges: [errorsInWords, catalogCache(), sessionEndExchange, fetchExchange],
  });
}

const errorsInWords = mapExchange({
  onError: (error) => {
    error.message = errorWords(error);
  },
});

function catalogCache() {
  return cacheExchange({
    possibleTypes,
    keys,
    optimistic: {
      star: ({ ref }) => starred(ref as string, true),
      unstar: ({ ref }) => starred(ref as string, false),
    },
    updates: {
      Mutation: {
        star: (_result, _args, cache) => forgetStarred(cache),
        registerLocations: ({ registerLocations }, { input }, cache) =>
          forgetUnlessTried(registerLocations, input, cache),
        unregisterLocation: ({ unregisterLocation }, { input }, cache) =>
          forgetUnlessTried(unregisterLocation, input, cache),
        refresh: ({ refresh }, { input }, cache) => forgetUnlessTried(refresh, input, cache),
      },
    },
  });
}

/** Entities go by their ref, which every fragment selects; what has neither ref nor id lives inside its parent. */
const keys: KeyingConfig = {
  ...Object.fromEntries(
    possibleTypes.Entity.map((name) => [name, (entity: Data) => entity.ref as string]),
  ),
  ...Object.fromEntries(embeddedTypes.map((name) => [name, () => null])),
};

function starred(ref: string, on: boolean) {
  return { __typename: typeNameOf(parseRef(ref).kind), ref, starred: on };
}

/** A list of favourites has one more now. One that was taken away stays in sight until somebody comes back. */
function forgetStarred(cache: Cache) {
  for (const { fieldName, arguments: args } of cache.inspectFields("Query")) {
    const filter = args?.filter as { starred?: boolean } | undefined;
    if (filter?.starred) cache.invalidate("Query", fieldName, args);
  }
}

/** What no write to the catalog changes: who is asking, and what stands at an address outside. */
const elsewhere = new Set(["viewer", "analyzeLocation"]);

/** After the catalog was written every list may be another; a dry run wrote nothing. */
function forgetUnlessTried(payload: unknown, input: unknown, cache: Cache) {
  if (!payload || (input as { dryRun?: boolean }).dryRun) return;
  for (const { fieldName, arguments: args } of cache.inspectFields("Query")) {
    if (!elsewhere.has(fieldName)) cache.invalidate("Query", fieldName, args);
  }
}
