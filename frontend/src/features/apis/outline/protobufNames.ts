import type { Pieces } from "./outline";
import type { Declared } from "./protobufParser";

/** Finds what a type's name means where it stands, as protobuf's compiler does: from the innermost scope outwards. */
export class ProtobufNames {
  readonly #package: string;
  readonly #known: ReadonlySet<string>;

  constructor(packageName: string | undefined, types: readonly Declared[]) {
    this.#package = packageName ? `${packageName}.` : "";
    this.#known = new Set(types.filter(({ kind }) => kind !== "extend").map(({ path }) => path));
  }

  /** A type as it is written, such as `stream Sailing` or `map<string, Port>`, with its names as links. */
  pieces(type: string, scope: string): Pieces {
    return type.split(/([\w.]+)/).map((part) => {
      const to = /^[A-Za-z_.]/.test(part) ? this.#find(part, scope) : undefined;
      return to ? { text: part, to } : part;
    });
  }

  #find(name: string, scope: string): string | undefined {
    if (name.startsWith(".")) return this.#declared(name.slice(1));
    for (let around = scope; ; around = around.slice(0, Math.max(0, around.lastIndexOf(".")))) {
      const path = around ? `${around}.${name}` : name;
      if (this.#known.has(path)) return path;
      if (!around) return this.#declared(name);
    }
  }

  /** The path of a type that is named with the package in front. */
  #declared(name: string): string | undefined {
    const path = name.startsWith(this.#package) ? name.slice(this.#package.length) : name;
    return this.#known.has(path) ? path : undefined;
  }
}
