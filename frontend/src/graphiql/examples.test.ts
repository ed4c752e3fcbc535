import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { examples, readExamples } from "./examples";

describe("readExamples", () => {
  it("takes title and description from the comment, variables from the file beside it", () => {
    const query = "# Who owns it\n# And whom to\n# call.\nquery Owner($ref: EntityRef!) { a }\n";
    expect(
      readExamples({ "x/owner.graphql": query }, { "x/owner.variables.json": "{}\n" }),
    ).toEqual([
      {
        title: "Who owns it",
        description: "And whom to call.",
        query: query.trimEnd(),
        variables: "{}",
      },
    ]);
  });

  it("falls back to the file's name, and keeps the order of the files", () => {
    const read = readExamples({ "x/02-b.graphql": "{ b }", "x/01-first-one.graphql": "{ a }" }, {});
    expect(read.map(({ title }) => title)).toEqual(["first one", "b"]);
  });
});

describe("examples", () => {
  it("are GraphQL, with variables that are JSON", () => {
    for (const { query, variables } of examples) {
      expect(() => parse(query)).not.toThrow();
      if (variables) expect(() => JSON.parse(variables)).not.toThrow();
    }
  });
});
