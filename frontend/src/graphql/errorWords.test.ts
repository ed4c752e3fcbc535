import { CombinedError } from "urql";
import { expect, test } from "vitest";
import { errorWords } from "./errorWords";

test.each([
  [
    "nobody answers",
    { networkError: new TypeError("Failed to fetch") },
    "the server cannot be reached",
  ],
  [
    "something between answers",
    { networkError: new Error("Service Unavailable"), response: { status: 503 } },
    "the server answered 503",
  ],
  [
    "the server refuses",
    { graphQLErrors: ["it costs too much", "twice"] },
    "it costs too much; twice",
  ],
])("%s", (_what, error, words) => {
  expect(errorWords(new CombinedError(error))).toBe(words);
});
