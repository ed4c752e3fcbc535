import {
  type ConstDirectiveNode,
  type DocumentNode,
  GraphQLError,
  type InputValueDefinitionNode,
  Kind,
  type NamedTypeNode,
  OperationTypeNode,
  parse,
  print,
  type TypeNode,
  type TypeSystemDefinitionNode,
  type TypeSystemExtensionNode,
} from "graphql";
import { DefinitionProblem } from "../reading/document";
import {
  count,
  type Field,
  type Group,
  type Item,
  type Outline,
  type Pieces,
  section,
} from "./outline";

type Definition = TypeSystemDefinitionNode | TypeSystemExtensionNode;

/** Reads a GraphQL schema in SDL; throws DefinitionProblem where it is none. */
export function graphqlOutline(text: string): Outline {
  const definitions = definitionsIn(parsed(text));
  const roots = rootTypes(definitions);
  const rootNames = new Set(roots.values());
  const names = definitions.flatMap((one) => ("name" in one && one.name ? one.name.value : []));
  const write = new Writer(new Set(names.filter((name) => !rootNames.has(name))));
  const operations = [...roots].map(([operation, type]) => ({
    title: rootTitles[operation],
    items: definitions
      .filter((one) => "name" in one && one.name?.value === type)
      .flatMap((one) => write.operations(one, operation)),
  }));
  const types = definitions.filter(
    (one) => !("name" in one && rootNames.has(one.name?.value ?? "")),
  );
  const groups: Group[] = [
    ...operations,
    ...typeGroups.map(([title, ...kinds]) => ({
      title,
      items: types.filter(({ kind }) => kinds.includes(kind)).map((one) => write.type(one)),
    })),
  ].map((group) => ({ ...group, items: merged(group.items) }));
  const sizes = groups.flatMap(({ title, items }) =>
    count(
      items.length,
      title.toLowerCase().replace(/ies$/, "y").replace(/s$/, ""),
      title.toLowerCase(),
    ),
  );
  return {
    about: ["GraphQL", ...sizes.slice(0, 4)].join(" · "),
    description: definitions.find((one) => one.kind === Kind.SCHEMA_DEFINITION)?.description?.value,
    facts: [],
    groups: groups.filter(({ items }) => items.length > 0),
  };
}

const rootTitles: Record<OperationTypeNode, string> = {
  [OperationTypeNode.QUERY]: "Queries",
  [OperationTypeNode.MUTATION]: "Mutations",
  [OperationTypeNode.SUBSCRIPTION]: "Subscriptions",
};

const typeGroups: readonly [title: string, ...kinds: string[]][] = [
  ["Types", Kind.OBJECT_TYPE_DEFINITION, Kind.OBJECT_TYPE_EXTENSION],
  ["Interfaces", Kind.INTERFACE_TYPE_DEFINITION, Kind.INTERFACE_TYPE_EXTENSION],
  ["Unions", Kind.UNION_TYPE_DEFINITION, Kind.UNION_TYPE_EXTENSION],
  ["Inputs", Kind.INPUT_OBJECT_TYPE_DEFINITION, Kind.INPUT_OBJECT_TYPE_EXTENSION],
  ["Enums", Kind.ENUM_TYPE_DEFINITION, Kind.ENUM_TYPE_EXTENSION],
  ["Scalars", Kind.SCALAR_TYPE_DEFINITION, Kind.SCALAR_TYPE_EXTENSION],
  ["Directives", Kind.DIRECTIVE_DEFINITION],
];

function parsed(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const reason = error.message.replace(/^Syntax Error: /, "").replace(/\.$/, "");
    throw new DefinitionProblem(`it is not valid GraphQL: ${reason}`, error.locations?.[0]?.line);
  }
}

function definitionsIn(document: DocumentNode): Definition[] {
  const definitions = document.definitions.filter(
    (one): one is Definition =>
      one.kind !== Kind.OPERATION_DEFINITION && one.kind !== Kind.FRAGMENT_DEFINITION,
  );
  if (definitions.length === 0) throw new DefinitionProblem("it declares no type");
  return definitions;
}

/** The types that a client begins at: those that `schema` names, else those of the usual names. */
function rootTypes(definitions: readonly Definition[]): Map<OperationTypeNode, string> {
  const schemas = definitions.filter(
    ({ kind }) => kind === Kind.SCHEMA_DEFINITION || kind === Kind.SCHEMA_EXTENSION,
  );
  const named = schemas.flatMap((one) =>
    "operationTypes" in one ? (one.operationTypes ?? []) : [],
  );
  const usual: [OperationTypeNode, string][] = [
    [OperationTypeNode.QUERY, "Query"],
    [OperationTypeNode.MUTATION, "Mutation"],
    [OperationTypeNode.SUBSCRIPTION, "Subscription"],
  ];
  if (!schemas.some(({ kind }) => kind === Kind.SCHEMA_DEFINITION)) return new Map(usual);
  return new Map(named.map(({ operation, type }) => [operation, type.name.value]));
}

/** An extension is part of what it extends; where that is declared elsewhere, it stands alone. */
function merged(items: readonly Item[]): Item[] {
  const byId = new Map<string, Item>();
  for (const item of items) {
    const before = byId.get(item.id);
    if (!before) byId.set(item.id, item);
    else byId.set(item.id, { ...before, sections: [...before.sections, ...item.sections] });
  }
  return [...byId.values()];
}

/** Writes items; it knows which types are declared here, so that their names become links. */
class Writer {
  readonly #known: ReadonlySet<string>;

  constructor(known: ReadonlySet<string>) {
    this.#known = known;
  }

  /** The fields of a root type, each an operation. */
  operations(root: Definition, kind: string): Item[] {
    if (!("fields" in root)) return [];
    return (root.fields ?? []).flatMap((field) =>
      "arguments" in field
        ? [
            {
              id: `${kind}.${field.name.value}`,
              name: field.name.value,
              kind,
              signature: [...this.#call(field.arguments ?? []), ": ", ...this.#type(field.type)],
              description: field.description?.value,
              deprecated: deprecation(field.directives),
              sections: this.#arguments(field.arguments ?? []),
              line: field.loc?.startToken.line,
            },
          ]
        : [],
    );
  }

  type(one: Definition): Item {
    const name = "name" in one ? (one.name?.value ?? "") : "schema";
    return {
      id: one.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name,
      name: one.kind === Kind.DIRECTIVE_DEFINITION ? `@${name}` : name,
      kind: words[one.kind] ?? "type",
      signature: this.#signature(one),
      description: "description" in one ? one.description?.value : undefined,
      deprecated: "directives" in one ? deprecation(one.directives) : undefined,
      notes: "directives" in one ? notesOf(one.directives) : undefined,
      sections: this.#sections(one),
      line: one.loc?.startToken.line,
    };
  }

  #signature(one: Definition): Pieces | undefined {
    if ("interfaces" in one && one.interfaces?.length) {
      return ["implements ", ...this.#list(one.interfaces, " & ")];
    }
    if ("types" in one && one.types?.length) return ["= ", ...this.#list(one.types, " | ")];
    if (one.kind !== Kind.DIRECTIVE_DEFINITION) return undefined;
    const repeatable = one.repeatable ? " repeatable" : "";
    return [`on${repeatable} ${one.locations.map(({ value }) => value).join(" | ")}`];
  }

  #sections(one: Definition) {
    if ("values" in one) {
      const values = (one.values ?? []).map((value) => ({
        name: value.name.value,
        description: value.description?.value,
        deprecated: deprecation(value.directives),
      }));
      return section("Values", values);
    }
    if ("arguments" in one) {
      return section(
        "Arguments",
        (one.arguments ?? []).map((arg) => this.#input(arg)),
      );
    }
    if (!("fields" in one)) return [];
    const fields = (one.fields ?? []).map((field) =>
      field.kind === Kind.INPUT_VALUE_DEFINITION
        ? this.#input(field)
        : {
            name: field.name.value,
            type: this.#type(field.type),
            description: field.description?.value,
            deprecated: deprecation(field.directives),
            notes: notesOf(field.directives),
            fields: (field.arguments ?? []).map((arg) => this.#input(arg)),
            folded: count(field.arguments?.length ?? 0, "argument")[0],
          },
    );
    return section("Fields", fields);
  }

  #input(one: InputValueDefinitionNode): Field {
    return {
      name: one.name.value,
      type: this.#type(one.type),
      required: one.type.kind === Kind.NON_NULL_TYPE && !one.defaultValue,
      description: one.description?.value,
      deprecated: deprecation(one.directives),
      notes: one.defaultValue ? [`default ${print(one.defaultValue)}`] : undefined,
    };
  }

  /** The arguments of an operation, unless its signature says all there is to say. */
  #arguments(args: readonly InputValueDefinitionNode[]) {
    const fields = args.map((one) => this.#input(one));
    const more = ({ description, deprecated, notes }: Field) =>
      description || notes || deprecated !== undefined;
    return section("Arguments", fields.some(more) ? fields : []);
  }

  #call(args: readonly InputValueDefinitionNode[]): Pieces {
    if (args.length === 0) return [];
    const each = args.flatMap((arg, i) => [
      i ? ", " : "(",
      `${arg.name.value}: `,
      ...this.#type(arg.type),
    ]);
    return [...each, ")"];
  }

  #type(type: TypeNode): Pieces {
    if (type.kind === Kind.NON_NULL_TYPE) return [...this.#type(type.type), "!"];
    if (type.kind === Kind.LIST_TYPE) return ["[", ...this.#type(type.type), "]"];
    return [this.#name(type)];
  }

  #list(types: readonly NamedTypeNode[], between: string): Pieces {
    return types.flatMap((type, i) => (i ? [between, this.#name(type)] : [this.#name(type)]));
  }

  #name({ name: { value } }: NamedTypeNode) {
    return this.#known.has(value) ? { text: value, to: value } : value;
  }
}

const words: Record<string, string> = Object.fromEntries(
  typeGroups.flatMap(([title, ...kinds]) =>
    kinds.map((kind) => [kind, title.toLowerCase().slice(0, -1)]),
  ),
);

function deprecation(directives: readonly ConstDirectiveNode[] | undefined): string | undefined {
  const found = directives?.find(({ name }) => name.value === "deprecated");
  if (!found) return undefined;
  const reason = found.arguments?.find(({ name }) => name.value === "reason")?.value;
  return reason?.kind === Kind.STRING ? reason.value : "";
}

/** The directives that are no deprecation, as they are written. */
function notesOf(directives: readonly ConstDirectiveNode[] | undefined): string[] | undefined {
  const others = directives?.filter(({ name }) => name.value !== "deprecated");
  return others?.length ? others.map((one) => print(one)) : undefined;
}
