import { DefinitionProblem } from "../reading/document";
import { protobufTokens, type Token, type Tokens } from "./protobufTokens";
import { join, listed, option, spaced, unquoted } from "./protobufWords";

/** A message, enum, service, rpc, oneof, field or value, as it is declared. */
export interface Declared {
  kind: string;
  name: string;
  /** The name with those of the messages around it. */
  path: string;
  line: number;
  description?: string;
  deprecated?: string;
  required?: boolean;
  notes: string[];
  /** A field's type, or what an rpc takes and gives. */
  types: string[];
  members: Declared[];
}

/** What a .proto file declares; messages and enums stand in one list, however they are nested. */
export interface ProtobufFile {
  syntax: string;
  package?: string;
  description?: string;
  imports: string[];
  options: { name: string; value: string }[];
  services: Declared[];
  types: Declared[];
}

/** Parses a .proto file; throws DefinitionProblem with the line where it cannot be one. */
export function parseProtobuf(text: string): ProtobufFile {
  return new Parser(protobufTokens(text)).file();
}

class Parser {
  readonly #tokens: Token[];
  readonly #behind: Map<number, string>;
  #at = 0;
  readonly #file: ProtobufFile = {
    syntax: "proto2",
    imports: [],
    options: [],
    services: [],
    types: [],
  };

  constructor({ tokens, behind }: Tokens) {
    this.#tokens = tokens;
    this.#behind = behind;
  }

  file(): ProtobufFile {
    this.#file.description = this.#tokens[0]?.above;
    while (this.#at < this.#tokens.length) this.#statement();
    if (this.#file.types.length + this.#file.services.length === 0) {
      throw new DefinitionProblem("it declares no service and no message");
    }
    return this.#file;
  }

  #statement() {
    const token = this.#next();
    switch (token.text) {
      case "syntax":
      case "edition":
        this.#expect("=");
        this.#file.syntax = `${token.text === "edition" ? "edition " : ""}${this.#string()}`;
        return this.#expect(";");
      case "package":
        this.#file.package = this.#next().text;
        return this.#expect(";");
      case "import":
        this.#file.imports.push(unquoted(this.#until(";").at(-1) ?? ""));
        return;
      case "option":
        this.#file.options.push(...option(this.#until(";")));
        return;
      case "message":
        return this.#message(token, "");
      case "enum":
        return this.#enum(token, "");
      case "extend":
        return this.#extend(token, "");
      case "service":
        return this.#service(token);
      case ";":
        return;
    }
    this.#fail(token, "message, enum, service or the like");
  }

  #service(keyword: Token) {
    const service = this.#declared("service", keyword, "");
    this.#expect("{");
    for (let token = this.#next(); token.text !== "}"; token = this.#next()) {
      if (token.text === "rpc") service.members.push(this.#rpc(token, service.path));
      else if (token.text === "option") this.#apply(service, option(this.#until(";")));
      else if (token.text !== ";") this.#fail(token, "rpc");
    }
    this.#file.services.push(service);
  }

  #rpc(keyword: Token, scope: string): Declared {
    const rpc = this.#declared("rpc", keyword, scope);
    this.#expect("(");
    rpc.types.push(this.#until(")").join(" "));
    this.#expect("returns");
    this.#expect("(");
    rpc.types.push(this.#until(")").join(" "));
    const end = this.#next();
    if (end.text === "{") {
      for (let token = this.#next(); token.text !== "}"; token = this.#next()) {
        if (token.text === "option") this.#apply(rpc, option(this.#until(";")));
        else if (token.text !== ";") this.#fail(token, "option");
      }
    } else if (end.text !== ";") this.#fail(end, "{ or ;");
    return rpc;
  }

  #message(keyword: Token, scope: string) {
    const message = this.#declared("message", keyword, scope);
    this.#file.types.push(message);
    this.#expect("{");
    this.#fields(message, message.path);
  }

  #extend(keyword: Token, scope: string) {
    const extend = this.#declared("extend", keyword, "");
    extend.path = `extend ${extend.name}`;
    this.#file.types.push(extend);
    this.#expect("{");
    this.#fields(extend, scope);
  }

  /** What stands in the braces of a message, a group, a oneof or an extension. */
  #fields(into: Declared, scope: string) {
    for (let token = this.#next(); token.text !== "}"; token = this.#next()) {
      switch (token.text) {
        case ";":
          break;
        case "message":
          this.#message(token, scope);
          break;
        case "enum":
          this.#enum(token, scope);
          break;
        case "extend":
          this.#extend(token, scope);
          break;
        case "option":
          this.#apply(into, option(this.#until(";")));
          break;
        case "reserved":
        case "extensions":
          into.notes.push(`${token.text} ${spaced(this.#until(";"))}`);
          break;
        case "oneof": {
          const oneof = this.#declared("oneof", token, "");
          this.#expect("{");
          this.#fields(oneof, scope);
          into.members.push(oneof);
          break;
        }
        default:
          into.members.push(this.#field(token, scope));
      }
    }
  }

  #field(first: Token, scope: string): Declared {
    const words = [first.text];
    while (this.#peek()?.text !== "=") words.push(this.#next().text);
    this.#expect("=");
    const name = words.pop() ?? "";
    const number = this.#next();
    const required = words[0] === "required";
    if (words[0] === "optional" || required) words.shift();
    if (!name || words.length === 0 || !/^\d/.test(number.text)) {
      this.#fail(number, "a field such as `string name = 1;`");
    }
    const type = words.join(" ").replace(/ ?([<>,]) ?/g, (_, sign) => (sign === "," ? ", " : sign));
    const field = this.#blank("field", name, first, scope);
    field.types.push(type);
    field.required = required;
    field.notes.push(`= ${number.text}`);
    const group = this.#options(field);
    if (group) this.#fields(field, scope);
    field.description = join(first.above, this.#behind.get(this.#lastLine()));
    return field;
  }

  #enum(keyword: Token, scope: string) {
    const type = this.#declared("enum", keyword, scope);
    this.#file.types.push(type);
    this.#expect("{");
    for (let token = this.#next(); token.text !== "}"; token = this.#next()) {
      if (token.text === ";") continue;
      if (token.text === "option") this.#apply(type, option(this.#until(";")));
      else if (token.text === "reserved") type.notes.push(`reserved ${spaced(this.#until(";"))}`);
      else type.members.push(this.#value(token));
    }
  }

  #value(token: Token): Declared {
    const value = this.#blank("value", token.text, token, "");
    this.#expect("=");
    const sign = this.#peek()?.text === "-" ? this.#next().text : "";
    value.notes.push(`= ${sign}${this.#next().text}`);
    this.#options(value);
    value.description = join(token.above, this.#behind.get(this.#lastLine()));
    return value;
  }

  /** `[deprecated = true]` and the end of a field; true where braces follow instead. */
  #options(into: Declared): boolean {
    let token = this.#next();
    if (token.text === "[") {
      for (const one of listed(this.#until("]"))) this.#apply(into, option(one));
      token = this.#next();
    }
    if (token.text !== ";" && token.text !== "{") this.#fail(token, ";");
    return token.text === "{";
  }

  #apply(to: Declared, options: { name: string; value: string }[]) {
    for (const { name, value } of options) {
      if (name === "deprecated") to.deprecated = value === "true" ? "" : undefined;
      else to.notes.push(`${name} = ${value}`);
    }
  }

  #declared(kind: string, keyword: Token, scope: string): Declared {
    const name = this.#next();
    if (!/^[\w.]+$/.test(name.text)) this.#fail(name, `the name of the ${kind}`);
    const declared = this.#blank(kind, name.text, keyword, scope);
    declared.description = join(keyword.above, undefined);
    return declared;
  }

  #blank(kind: string, name: string, { line }: Token, scope: string): Declared {
    const path = scope ? `${scope}.${name}` : name;
    return { kind, name, path, line, notes: [], types: [], members: [] };
  }

  /** The tokens before the next `end` that is in no braces or brackets; `end` is passed as well. */
  #until(end: string): string[] {
    const found: string[] = [];
    let depth = 0;
    for (let token = this.#next(); depth > 0 || token.text !== end; token = this.#next()) {
      if ("{[".includes(token.text)) depth += 1;
      if ("}]".includes(token.text)) depth -= 1;
      found.push(token.text);
    }
    return found;
  }

  #string(): string {
    return unquoted(this.#next().text);
  }

  #expect(text: string) {
    const token = this.#next();
    if (token.text !== text) this.#fail(token, text);
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) {
      const line = this.#tokens.at(-1)?.line;
      throw new DefinitionProblem("it is not valid protobuf: it ends too early", line);
    }
    this.#at += 1;
    return token;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #lastLine(): number {
    return this.#tokens[this.#at - 1]?.line ?? 0;
  }

  #fail(token: Token, wanted: string): never {
    const message = `it is not valid protobuf: ${token.text} stands where ${wanted} belongs`;
    throw new DefinitionProblem(message, token.line);
  }
}
