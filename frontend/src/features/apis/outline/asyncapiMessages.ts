import { type Fields, isFields } from "../reading/document";
import { type Field, type Item, section } from "./outline";
import { nameIn, resolve } from "./pointer";
import { list, type SchemaWriter, text } from "./schema";

/** The messages of an AsyncAPI definition: those that it declares, and those that stand where they are used. */
export class AsyncMessages {
  readonly #document: Fields;
  readonly #writer: SchemaWriter;
  readonly #items = new Map<Fields, Item>();

  constructor(document: Fields, writer: SchemaWriter) {
    this.#document = document;
    this.#writer = writer;
    const all = isFields(document.components) ? document.components.messages : undefined;
    for (const [name, one] of Object.entries(isFields(all) ? all : {})) this.#item(one, name);
  }

  items(): Item[] {
    return [...this.#items.values()];
  }

  /** A message as a line that leads to its item. */
  field(message: unknown): Field {
    const { value, ref, outside } = resolve(this.#document, message);
    if (outside) return { name: outside, type: ["not in this file"] };
    const item = this.#item(value, ref ? nameIn(ref) : undefined);
    const title = text(value.title) ?? text(value.summary);
    return { name: item.name, to: item.id, description: title ?? item.description };
  }

  #item(message: unknown, name: string | undefined): Item {
    const { value } = resolve(this.#document, message);
    const before = this.#items.get(value);
    if (before) return before;
    const item = this.#written(value, name ?? text(value.messageId) ?? text(value.name));
    this.#items.set(value, item);
    return item;
  }

  #written(own: Fields, called: string | undefined): Item {
    const traits = list(own.traits).map((one) => resolve(this.#document, one).value);
    const message: Fields = Object.assign({}, ...traits, own);
    const name = called ?? `message ${this.#items.size + 1}`;
    const headers = [...traits, own].flatMap((one) => this.#writer.fields(one.headers));
    const payload = this.#payload(message.payload);
    return {
      id: `message ${name}`,
      name,
      kind: "message",
      description: paragraphs([message.title, message.summary, message.description]),
      deprecated: message.deprecated === true ? "" : undefined,
      notes: [
        ...[text(message.contentType)].filter((one) => one !== undefined),
        ...[text(message.schemaFormat)].filter((one) => one !== undefined),
      ],
      sections: [...section("Headers", headers), ...section("Payload", payload)],
    };
  }

  /** The payload's fields; where it has none, what it is as a whole. Version 3 may wrap it with its format. */
  #payload(payload: unknown): Field[] {
    if (payload === undefined) return [];
    const { value } = resolve(this.#document, payload);
    const schema = isFields(value.schema) && value.schemaFormat ? value.schema : payload;
    const fields = this.#writer.fields(schema);
    return fields.length > 0 ? fields : [this.#writer.field("payload", schema)];
  }
}

/** Texts one below the other, each once. */
export function paragraphs(parts: readonly unknown[]): string | undefined {
  const texts = parts.map(text).filter((one) => one !== undefined);
  return [...new Set(texts)].join("\n\n") || undefined;
}
