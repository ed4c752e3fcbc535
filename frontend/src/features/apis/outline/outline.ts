/** Text with the names in it that lead to another item, by its id. */
export type Piece = string | { text: string; to: string };
export type Pieces = readonly Piece[];

/** One line of an item: a field, an argument, a value, a message. */
export interface Field {
  name: string;
  /** Where the name itself leads. */
  to?: string;
  type?: Pieces;
  required?: boolean;
  description?: string;
  /** Why it should not be used any more; empty where nobody said why. */
  deprecated?: string;
  /** What else is said of it, each in a few words. */
  notes?: readonly string[];
  fields?: readonly Field[];
  /** What stands in place of `fields` until somebody wants them, such as “3 arguments”. */
  folded?: string;
}

export interface Section {
  title: string;
  fields: readonly Field[];
}

/** What has a name and a place of its own: an operation, a message, a type. */
export interface Item {
  /** Names it among all items of the outline, also in addresses. */
  id: string;
  name: string;
  /** What it is, in one word, such as rpc or enum. */
  kind: string;
  signature?: Pieces;
  description?: string;
  deprecated?: string;
  notes?: readonly string[];
  sections: readonly Section[];
  /** Where it stands in the source. */
  line?: number;
}

export interface Group {
  title: string;
  description?: string;
  items: readonly Item[];
}

/** What a definition says, in the same form for every style of API. */
export interface Outline {
  /** What it is, in one line, such as “AsyncAPI 3.0.0”. */
  about: string;
  title?: string;
  version?: string;
  description?: string;
  facts: readonly { name: string; value: string }[];
  groups: readonly Group[];
}

/**
 * The items of an outline that have every one of `words` somewhere in them, in their groups; first those that have them
 * in their name. Nothing lets all pass.
 */
export function filterGroups(groups: readonly Group[], words: string): readonly Group[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return groups;
  const distance = ({ name }: Item) => {
    const lower = name.toLowerCase();
    if (lower === wanted[0]) return 0;
    return wanted.every((word) => lower.includes(word)) ? 1 : 2;
  };
  return groups
    .map((group) => ({
      ...group,
      items: group.items
        .filter((item) => has(item, wanted))
        .sort((a, b) => distance(a) - distance(b)),
    }))
    .filter(({ items }) => items.length > 0);
}

function has(item: Item, wanted: readonly string[]): boolean {
  const texts = [item.name, item.kind, item.description, ...(item.notes ?? [])];
  const words = [...texts, textOf(item.signature), ...item.sections.flatMap(sectionTexts)];
  const all = words.join("\n").toLowerCase();
  return wanted.every((word) => all.includes(word));
}

function sectionTexts({ fields }: Section): (string | undefined)[] {
  return fields.flatMap(fieldTexts);
}

function fieldTexts(field: Field): (string | undefined)[] {
  const { name, type, description, notes, fields } = field;
  return [name, textOf(type), description, ...(notes ?? []), ...(fields ?? []).flatMap(fieldTexts)];
}

/** Pieces without where they lead. */
export function textOf(pieces: Pieces | undefined): string {
  return (pieces ?? []).map((piece) => (typeof piece === "string" ? piece : piece.text)).join("");
}

/** `some` where there are any, as a section. */
export function section(title: string, some: readonly Field[]): Section[] {
  return some.length > 0 ? [{ title, fields: some }] : [];
}

/** `1 message`, `2 messages`; nothing for none. */
export function count(number: number, one: string, many = `${one}s`): string[] {
  return number === 0 ? [] : [`${number.toLocaleString()} ${number === 1 ? one : many}`];
}
