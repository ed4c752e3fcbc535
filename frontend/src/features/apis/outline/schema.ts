import { type Fields, isFields } from "../reading/document";
import type { Field, Pieces } from "./outline";
import { nameIn, resolve } from "./pointer";

/** Fields within fields are shown as far as this. */
const DEPTH = 8;

/** References can make a short text stand for any number of fields; beyond so many their own are left out. */
const FIELDS = 50_000;

/** Writes the fields of JSON schemas in a document, whose schemas in `declared` are items of their own. */
export class SchemaWriter {
  readonly #document: Fields;
  readonly #declared: ReadonlySet<string>;
  #written = 0;

  /** `declared` holds references such as #/components/schemas/money; each is the id of an item. */
  constructor(document: Fields, declared: ReadonlySet<string>) {
    this.#document = document;
    this.#declared = declared;
  }

  /** What a value of the schema holds: its properties, those of what it combines included. */
  fields(schema: unknown, depth = 0): Field[] {
    if (depth > DEPTH || this.#written > FIELDS) return [];
    const { value } = resolve(this.#document, schema);
    if (isFields(value.items) && !value.properties) return this.#inline(value.items, depth) ?? [];
    const required = new Set(Array.isArray(value.required) ? value.required : []);
    const own = Object.entries(isFields(value.properties) ? value.properties : {});
    return [
      ...list(value.allOf).flatMap((part) => this.fields(part, depth + 1)),
      ...own.map(([name, one]) => this.field(name, one, required.has(name), depth)),
      ...list(value.fields).flatMap((one) => this.#avroField(one, depth)),
    ];
  }

  field(name: string, schema: unknown, required = false, depth = 0): Field {
    const { value } = resolve(this.#document, schema);
    this.#written += 1;
    return {
      name,
      type: this.type(schema),
      required,
      description: text(value.description) ?? text(value.title),
      deprecated: value.deprecated === true ? "" : undefined,
      notes: notesOf(value),
      fields: this.#isItem(schema) ? undefined : this.#inline(schema, depth),
    };
  }

  /** The type in a few words, with links where it is declared on its own. */
  type(schema: unknown, depth = 0): Pieces {
    const { value, ref, outside } = resolve(this.#document, schema);
    if (outside) return [`${outside} (not in this file)`];
    if (ref && this.#isItem(schema))
      return [{ text: nameIn(ref), to: this.#itemOf(schema) ?? ref }];
    if (schema === true) return ["anything"];
    if (isFields(value.items) && depth < DEPTH) return [...this.type(value.items, depth + 1), "[]"];
    for (const [name, word] of combinations) {
      const parts = list(value[name]);
      if (parts.length > 0 && depth < DEPTH) {
        return parts.flatMap((one, i) => [i ? word : "", ...this.type(one, depth + 1)]);
      }
    }
    const types = list(value.type).filter((one) => typeof one === "string");
    const type =
      types.join(" or ") || text(value.type) || (value.properties ? "object" : "anything");
    const format = text(value.format);
    return [format ? `${type} (${format})` : type];
  }

  #inline(schema: unknown, depth: number): Field[] | undefined {
    if (this.#isItem(schema)) return undefined;
    const { value } = resolve(this.#document, schema);
    if (isFields(value.items)) return this.#inline(value.items, depth + 1);
    const fields = this.fields(schema, depth + 1);
    return fields.length > 0 ? fields : undefined;
  }

  #isItem(schema: unknown): boolean {
    return this.#itemOf(schema) !== undefined;
  }

  /** The declared schema that `schema` refers to, directly or through others. */
  #itemOf(schema: unknown): string | undefined {
    if (!isFields(schema) || typeof schema.$ref !== "string") return undefined;
    return this.#declared.has(schema.$ref) ? schema.$ref : undefined;
  }

  #avroField(field: unknown, depth: number): Field[] {
    if (!isFields(field) || typeof field.name !== "string") return [];
    const record = isFields(field.type) ? field.type : undefined;
    const types = list(field.type).map((one) => (isFields(one) ? text(one.type) : one));
    return [
      {
        name: field.name,
        type: [types.join(" or ") || text(record?.type) || String(field.type)],
        description: text(field.doc),
        notes: "default" in field ? [`default ${JSON.stringify(field.default)}`] : undefined,
        fields: record && depth < DEPTH ? this.fields(record, depth + 1) : undefined,
      },
    ];
  }
}

const combinations = [
  ["oneOf", " | "],
  ["anyOf", " | "],
  ["allOf", " & "],
] as const;

const limits = [
  ["minimum", "at least"],
  ["exclusiveMinimum", "more than"],
  ["maximum", "at most"],
  ["exclusiveMaximum", "less than"],
  ["minLength", "shortest"],
  ["maxLength", "longest"],
  ["minItems", "at least"],
  ["maxItems", "at most"],
  ["pattern", "pattern"],
  ["const", "always"],
  ["default", "default"],
] as const;

function notesOf(schema: Fields): string[] {
  const values = list(schema.enum).map((one) => JSON.stringify(one));
  const more = values.length > 20 ? ` and ${values.length - 20} more` : "";
  return [
    ...(values.length > 0 ? [`one of ${values.slice(0, 20).join(", ")}${more}`] : []),
    ...limits.flatMap(([name, word]) =>
      schema[name] === undefined ? [] : [`${word} ${plain(schema[name])}`],
    ),
  ];
}

function plain(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** The value as a list; nothing where it is none. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value, if it is text with something in it. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
