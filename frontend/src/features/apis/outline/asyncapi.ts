import { DefinitionProblem, type Fields, isFields, parseDocument } from "../reading/document";
import { bindingNotes } from "./asyncapiBindings";
import { AsyncMessages } from "./asyncapiMessages";
import { type AsyncOperation, operationsOf } from "./asyncapiOperations";
import { count, type Field, type Item, type Outline, section } from "./outline";
import { resolve } from "./pointer";
import { list, SchemaWriter, text } from "./schema";

/** Reads a definition of AsyncAPI 2 or 3, in YAML or JSON; throws DefinitionProblem where it is none. */
export function asyncapiOutline(source: string): Outline {
  const document = parseDocument(source);
  const version = isFields(document) ? String(document.asyncapi) : "";
  if (!isFields(document) || !/^[23](\.|$)/.test(version)) {
    throw new DefinitionProblem(
      "it does not say which version of AsyncAPI it follows; write asyncapi: 3.0.0 in its first line",
    );
  }
  const schemas = Object.keys(components(document, "schemas")).map(schemaId);
  const writer = new SchemaWriter(document, new Set(schemas));
  const messages = new AsyncMessages(document, writer);
  const operations = operationsOf(document);
  const channels = channelItems(document, operations, messages, writer);
  const groups = [
    { title: "Operations", items: operations.map((one) => operationItem(one, messages)) },
    { title: "Channels", items: channels },
    { title: "Messages", items: messages.items() },
    { title: "Schemas", items: schemaItems(document, writer) },
  ];
  const info = isFields(document.info) ? document.info : {};
  return {
    about: [
      `AsyncAPI ${version}`,
      ...count(channels.length, "channel"),
      ...count(operations.length, "operation"),
      ...count(messages.items().length, "message"),
    ].join(" · "),
    title: text(info.title),
    version: info.version === undefined ? undefined : String(info.version),
    description: text(info.description),
    facts: facts(document, info),
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

function operationItem(operation: AsyncOperation, messages: AsyncMessages): Item {
  const { id, name, action, channel, address, reply } = operation;
  return {
    id,
    name,
    kind: action,
    signature: channel ? [{ text: address, to: channel }] : [address],
    description: operation.description,
    deprecated: operation.deprecated,
    notes: operation.notes,
    sections: [
      ...section(
        "Messages",
        operation.messages.map((one) => messages.field(one)),
      ),
      ...section(
        "Answered with",
        reply.map((one) => messages.field(one)),
      ),
    ],
  };
}

function channelItems(
  document: Fields,
  operations: readonly AsyncOperation[],
  messages: AsyncMessages,
  writer: SchemaWriter,
): Item[] {
  return Object.entries(isFields(document.channels) ? document.channels : {}).map(([name, one]) => {
    const { value } = resolve(document, one);
    const id = `#/channels/${name}`;
    const address = value.address === null ? "decided while it runs" : text(value.address);
    const used = operations.filter(({ channel }) => channel === id);
    const own = Object.values(isFields(value.messages) ? value.messages : {});
    return {
      id,
      name,
      kind: "channel",
      signature: address && address !== name ? [address] : undefined,
      description: text(value.description) ?? text(value.summary) ?? text(value.title),
      deprecated: value.deprecated === true ? "" : undefined,
      notes: [...servers(value), ...bindingNotes(document, value.bindings)],
      sections: [
        ...section("Parameters", parameters(document, value.parameters, writer)),
        ...section("Operations", used.map(operationField)),
        ...section(
          "Messages",
          own.map((message) => messages.field(message)),
        ),
      ],
    };
  });
}

function operationField({ id, name, action, description }: AsyncOperation): Field {
  return { name, to: id, type: [action], description };
}

function parameters(document: Fields, of: unknown, writer: SchemaWriter): Field[] {
  return Object.entries(isFields(of) ? of : {}).map(([name, one]) => {
    const { value } = resolve(document, one);
    const field = writer.field(name, value.schema ?? { type: "string", ...value });
    return { ...field, description: text(value.description) ?? field.description };
  });
}

function servers(channel: Fields): string[] {
  const names = list(channel.servers).map((one) =>
    isFields(one) && typeof one.$ref === "string" ? one.$ref.split("/").at(-1) : String(one),
  );
  return names.length > 0 ? [`on ${names.join(", ")}`] : [];
}

function schemaItems(document: Fields, writer: SchemaWriter): Item[] {
  return Object.entries(components(document, "schemas")).map(([name, schema]) => {
    const field = writer.field(name, schema);
    const fields = writer.fields(schema);
    return {
      id: schemaId(name),
      name,
      kind: "schema",
      signature: fields.length > 0 ? undefined : field.type,
      description: field.description,
      deprecated: field.deprecated,
      notes: field.notes,
      sections: section("Fields", fields),
    };
  });
}

function schemaId(name: string): string {
  return `#/components/schemas/${name}`;
}

function components(document: Fields, kind: string): Fields {
  const all = isFields(document.components) ? document.components : {};
  const of = all[kind];
  return isFields(of) ? of : {};
}

function facts(document: Fields, info: Fields): { name: string; value: string }[] {
  const servers = Object.entries(isFields(document.servers) ? document.servers : {});
  const contact = isFields(info.contact) ? info.contact : {};
  const license = isFields(info.license) ? info.license : {};
  return [
    ...servers.map(([name, server]) => ({
      name: `Server ${name}`,
      value: serverText(resolve(document, server).value),
    })),
    { name: "Content", value: text(document.defaultContentType) },
    { name: "Contact", value: join([contact.name, contact.email, contact.url]) },
    { name: "Licence", value: join([license.name, license.url]) },
  ].flatMap(({ name, value }) => (value ? [{ name, value }] : []));
}

function serverText(server: Fields): string | undefined {
  const host = [text(server.host), text(server.pathname)].filter(Boolean).join("");
  const protocol = text(server.protocol);
  const where = join([text(server.url) ?? host, protocol && `(${protocol})`], " ");
  return join([where, server.description], " — ");
}

function join(parts: readonly unknown[], between = ", "): string | undefined {
  return parts.map(text).filter(Boolean).join(between) || undefined;
}
