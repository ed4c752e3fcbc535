import { describe, expect, test } from "vitest";
import { textOf } from "./outline";
import { protobufOutline } from "./protobuf";

const file = `// All about boats.
syntax = "proto3";
package harbour.v1;
import public "google/protobuf/timestamp.proto";
option go_package = "example.com/harbour;harbour";

// Moves boats.
service Boats {
  // Finds one.
  rpc Find(FindRequest) returns (Boat);
  rpc Watch(stream FindRequest) returns (stream .harbour.v1.Boat) {
    option deprecated = true;
    option (google.api.http) = { get: "/v1/boats" };
  }
}

/* A boat.
 * It floats. */
message Boat {
  reserved 4, 6 to 9;
  string name = 1; // as painted
  repeated Crew.Member crew = 2 [deprecated = true, json_name = "who"];
  map<string, Deck> decks = 3;
  oneof engine {
    // Sails.
    bool wind = 10;
    google.protobuf.Timestamp since = 11;
  }
  optional State state = 12;
  message Deck { int32 level = 1; }
  enum State { UNKNOWN = 0; SUNK = -1; }
}
message Crew { message Member { string name = 1; Boat.State state = 2; } }
message FindRequest {}
`;

const outline = protobufOutline(file);
const items = outline.groups.flatMap((group) => group.items);
const item = (id: string) => items.find((one) => one.id === id);
const fields = (id: string) => item(id)?.sections[0]?.fields ?? [];

test("services come first, then messages and enums, nested ones too", () => {
  expect(outline.groups.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
    ["Service Boats", ["Boats.Find", "Boats.Watch"]],
    ["Messages", ["Boat", "Boat.Deck", "Crew", "Crew.Member", "FindRequest"]],
    ["Enums", ["Boat.State"]],
  ]);
  expect(outline).toMatchObject({
    title: "harbour.v1",
    about: "Protocol Buffers, proto3 · 1 service · 2 methods · 5 messages · 1 enum",
    description: "All about boats.",
  });
  expect(outline.facts).toContainEqual({
    name: "Imports",
    value: "google/protobuf/timestamp.proto",
  });
});

test("a method tells what it takes and gives, and where that is declared", () => {
  expect(textOf(item("Boats.Find")?.signature)).toBe("(FindRequest) → Boat");
  expect(item("Boats.Watch")?.signature).toContainEqual({ text: ".harbour.v1.Boat", to: "Boat" });
  expect(item("Boats.Watch")).toMatchObject({
    deprecated: "",
    notes: ['(google.api.http) = { get: "/v1/boats" }'],
    line: 11,
  });
  expect(outline.groups[0]?.description).toBe("Moves boats.");
});

test("fields have types, numbers, comments from above and behind, and options", () => {
  expect(item("Boat")).toMatchObject({
    description: "A boat.\nIt floats.",
    notes: ["reserved 4, 6 to 9"],
  });
  const [name, crew, decks, engine, state] = fields("Boat");
  expect(name).toMatchObject({ description: "as painted", notes: ["= 1"] });
  expect(textOf(crew?.type)).toBe("repeated Crew.Member");
  expect(crew?.type).toContainEqual({ text: "Crew.Member", to: "Crew.Member" });
  expect(crew).toMatchObject({ deprecated: "", notes: ["= 2", "json_name = who"] });
  expect(decks?.type).toContainEqual({ text: "Deck", to: "Boat.Deck" });
  expect(textOf(decks?.type)).toBe("map<string, Deck>");
  expect(engine?.fields?.map(({ name, description }) => [name, description])).toEqual([
    ["wind", "Sails."],
    ["since", undefined],
  ]);
  expect(state?.type).toContainEqual({ text: "State", to: "Boat.State" });
  expect(fields("Boat.State")[1]).toMatchObject({ name: "SUNK", notes: ["= -1"] });
});

test("proto2: labels, defaults, extensions and groups", () => {
  const { groups, about } = protobufOutline(`
message Old {
  required int32 id = 1 [default = 7];
  extensions 100 to max;
  optional group Part = 2 { optional string a = 3; }
}
extend Old { optional string more = 100; }
`);
  expect(about).toMatch(/^Protocol Buffers, proto2/);
  expect(groups[0]?.items[0]?.sections[0]?.fields).toMatchObject([
    { name: "id", required: true, notes: ["= 1", "default = 7"] },
    { name: "Part" },
  ]);
  expect(groups[1]?.items[0]).toMatchObject({ id: "extend Old", kind: "extend" });
  expect(groups[1]?.items[0]?.sections[0]?.fields[0]?.name).toBe("more");
});

describe("what is no .proto file says why", () => {
  test.each([
    ["syntax = 'proto3';\nmessage A {\n  string = 1;\n}", /a field such as/, 3],
    ["message A {\n string a = 1;", /ends too early/, 2],
    ["service S {\n  get A;\n}", /get stands where rpc belongs/, 2],
    ['syntax = "proto3', /a string does not end/, 1],
    ["/* never", /a comment does not end/, 1],
    ["openapi: 3.0.0", /openapi stands where/, 1],
    ['syntax = "proto3";', /declares no service/, undefined],
    ["", /declares no service/, undefined],
  ])("%j", (text, message, line) => {
    expect(() => protobufOutline(text)).toThrow(message);
    try {
      protobufOutline(text);
    } catch (problem) {
      expect((problem as { line?: number }).line).toBe(line);
    }
  });
});
