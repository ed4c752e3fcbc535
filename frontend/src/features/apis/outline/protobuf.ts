import { count, type Field, type Item, type Outline, section } from "./outline";
import { ProtobufNames } from "./protobufNames";
import { type Declared, parseProtobuf } from "./protobufParser";

/** Reads a .proto file of any edition; throws DefinitionProblem where it is none. */
export function protobufOutline(text: string): Outline {
  const file = parseProtobuf(text);
  const names = new ProtobufNames(file.package, file.types);
  const services = file.services.map((service) => ({
    title: `Service ${service.name}`,
    description: service.description,
    items: service.members.map((rpc) => rpcItem(service, rpc, names)),
  }));
  const of = (kind: string) => file.types.filter((type) => type.kind === kind);
  const groups = [
    ...services,
    { title: "Messages", items: of("message").map((type) => typeItem(type, names)) },
    { title: "Enums", items: of("enum").map((type) => typeItem(type, names)) },
    { title: "Extensions", items: of("extend").map((type) => typeItem(type, names)) },
  ];
  const rpcs = services.reduce((sum, { items }) => sum + items.length, 0);
  const about = [
    ...count(services.length, "service"),
    ...count(rpcs, "method"),
    ...count(of("message").length, "message"),
    ...count(of("enum").length, "enum"),
  ];
  return {
    about: [`Protocol Buffers, ${file.syntax}`, ...about].join(" · "),
    title: file.package,
    description: file.description,
    facts: [
      ...(file.imports.length ? [{ name: "Imports", value: file.imports.join(", ") }] : []),
      ...file.options.map(({ name, value }) => ({ name, value })),
    ],
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

function rpcItem(service: Declared, rpc: Declared, names: ProtobufNames): Item {
  const [input = "", output = ""] = rpc.types;
  const scope = service.path;
  return {
    id: `${service.path}.${rpc.name}`,
    name: rpc.name,
    kind: "rpc",
    signature: ["(", ...names.pieces(input, scope), ") → ", ...names.pieces(output, scope)],
    description: rpc.description,
    deprecated: rpc.deprecated,
    notes: rpc.notes,
    sections: [],
    line: rpc.line,
  };
}

function typeItem(type: Declared, names: ProtobufNames): Item {
  return {
    id: type.path,
    name: type.path,
    kind: type.kind,
    description: type.description,
    deprecated: type.deprecated,
    notes: type.notes,
    sections: section(
      type.kind === "enum" ? "Values" : "Fields",
      type.members.map((member) => fieldOf(member, type.path, names)),
    ),
    line: type.line,
  };
}

function fieldOf(member: Declared, scope: string, names: ProtobufNames): Field {
  const { name, description, deprecated, notes, kind, types } = member;
  if (kind === "oneof") {
    const fields = member.members.map((one) => fieldOf(one, scope, names));
    return { name, type: ["one of"], description, fields };
  }
  const type = types[0] === undefined ? undefined : names.pieces(types[0], scope);
  return { name, type, description, deprecated, notes, required: member.required };
}
