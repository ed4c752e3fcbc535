import { describe, expect, it } from "vitest";
import { highlight, LINE_LIMIT } from "./highlighter";
import { type Language, languageOf } from "./language";

/** Each line as `kind:text` of what has a colour. */
function coloured(text: string, language: Language): string[][] {
  const { lines, line } = highlight(text, language);
  return lines.map((_, i) =>
    line(i)
      .tokens.filter((token) => token.kind !== "plain" && token.kind !== "punctuation")
      .map((token) => `${token.kind}:${token.text}`),
  );
}

function written(text: string, language: Language): string {
  const { lines, line } = highlight(text, language);
  return lines
    .map((_, i) =>
      line(i)
        .tokens.map((token) => token.text)
        .join(""),
    )
    .join("\n");
}

describe("yaml", () => {
  it("tells keys, values and comments apart", () => {
    expect(coloured("# who\nowner: team-a # now\nreplicas: 3\non: true", "yaml")).toEqual([
      ["comment:# who"],
      ["property:owner", "string:team-a", "comment:# now"],
      ["property:replicas", "number:3"],
      ["property:on", "literal:true"],
    ]);
  });

  it("reads lists, quotes, anchors and flow", () => {
    expect(coloured("- name: 'it''s'\n  ref: &a {x: [1, two]}\n- *a\n---\n", "yaml")).toEqual([
      ["property:name", "string:'it''s'"],
      ["property:ref", "meta:&a", "property:x", "number:1", "string:two"],
      ["meta:*a"],
      ["meta:---"],
    ]);
  });

  it("keeps block text together until the indentation ends", () => {
    const text =
      "definition: |\n  openapi: 3.0\n\n  info: x\nowner: me\n- run: >-\n    a: b\n  next: 1";
    expect(coloured(text, "yaml")).toEqual([
      ["property:definition"],
      ["string:  openapi: 3.0"],
      [],
      ["string:  info: x"],
      ["property:owner", "string:me"],
      ["property:run"],
      ["string:    a: b"],
      ["property:next", "number:1"],
    ]);
  });

  it("follows quotes over lines", () => {
    expect(coloured('a: "one\n  two: 2" # end\nb: 1', "yaml")).toEqual([
      ["property:a", 'string:"one'],
      ['string:  two: 2"', "comment:# end"],
      ["property:b", "number:1"],
    ]);
  });

  it("does not take a URL or a time for a key", () => {
    expect(coloured("url: https://a.example/b#c\nat: 12:30:00", "yaml")).toEqual([
      ["property:url", "string:https://a.example/b#c"],
      ["property:at", "string:12:30:00"],
    ]);
  });
});

describe("json", () => {
  it("tells names from values", () => {
    expect(coloured('{"a": "b: c", "n": -1.5e3, "t": [true, null]}', "json")).toEqual([
      [
        'property:"a"',
        'string:"b: c"',
        'property:"n"',
        "number:-1.5e3",
        'property:"t"',
        "literal:true",
        "literal:null",
      ],
    ]);
  });
});

describe("graphql", () => {
  it("reads types, fields, directives and descriptions", () => {
    const text = '"""\nA type.\n"""\ntype Query @a {\n  "One." user(id: ID!): User! # c\n}';
    expect(coloured(text, "graphql")).toEqual([
      ['comment:"""'],
      ["comment:A type."],
      ['comment:"""'],
      ["keyword:type", "type:Query", "meta:@a"],
      ['string:"One."', "property:user", "property:id", "type:ID", "type:User", "comment:# c"],
      [],
    ]);
  });

  it("knows a description that ends in its line", () => {
    expect(coloured('"""one""" type A\ntype B', "graphql")[1]).toEqual(["keyword:type", "type:B"]);
  });
});

describe("protobuf", () => {
  it("reads messages, options and comments", () => {
    const text = 'syntax = "proto3"; // v\n/* a\n b */ message Point {\n  repeated int32 x = 1;\n}';
    expect(coloured(text, "protobuf")).toEqual([
      ["keyword:syntax", 'string:"proto3"', "comment:// v"],
      ["comment:/* a"],
      ["comment: b */", "keyword:message", "type:Point"],
      ["keyword:repeated", "type:int32", "property:x", "number:1"],
      [],
    ]);
  });
});

describe("highlight", () => {
  it("never changes the text", () => {
    const odd =
      'a: \'x\n  "y\\" : {[ # \n\t- ? : !!str |\n\'\'\'\n""" /* */ // $ @ é 漢 \u0000 :::\n';
    for (const language of ["yaml", "json", "graphql", "protobuf", "text"] as const) {
      expect(written(odd, language)).toBe(odd.trimEnd());
    }
  });

  it("takes every sort of line end", () => {
    expect(highlight("a\r\nb\rc\n", "text").lines).toEqual(["a", "b", "c"]);
    expect(highlight("", "text").lines).toEqual([""]);
  });

  it("cuts lines that no browser could lay out, and says how much", () => {
    const { line } = highlight(`"${"x".repeat(10_000)}"`, "json");
    expect(line(0).cut).toBe(10_002 - LINE_LIMIT);
  });

  it("reads hostile lines in time proportional to their length", () => {
    for (const text of [
      "a:".repeat(1000),
      `"${"\\".repeat(1999)}`,
      "- ".repeat(1000),
      `${" ".repeat(1999)}#`,
    ]) {
      for (const language of ["yaml", "json", "graphql", "protobuf"] as const) {
        const start = performance.now();
        highlight(`${text}\n${text}`, language).line(1);
        expect(performance.now() - start).toBeLessThan(100);
      }
    }
  });

  it("reaches the last line of three megabytes without a wait to speak of", () => {
    const text =
      "paths:\n  /a:\n    get:\n      summary: \"Say 'hello'\"\n      description: |\n        text\n".repeat(
        40_000,
      );
    expect(text.length).toBeGreaterThan(3_000_000);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      const { lines, line } = highlight(text, "yaml");
      line(lines.length - 1);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1500); // the best says most on a machine that does other things as well
  });
});

describe("languageOf", () => {
  it.each([
    ["openapi: 3.0.0", "openapi", "yaml"],
    ['  {"openapi": "3.1.0"}', "openapi", "json"],
    ["type Query { a: Int }", "graphql", "graphql"],
    ["# made by hand\ntype Query { a: Int }", null, "graphql"],
    ['{"__schema": {}}', "graphql", "json"],
    ['syntax = "proto3";', null, "protobuf"],
    ["// made by hand\npackage a.b;", "other", "protobuf"],
    ["message A {}", "grpc", "protobuf"],
    ["asyncapi: 2.6.0", "asyncapi", "yaml"],
    ["<wsdl/>", "soap", "text"],
    ["Ask Jane.", "other", "text"],
  ] as const)("takes %j of type %s for %s", (text, type, language) => {
    expect(languageOf(text, type)).toBe(language);
  });
});
