import type { IconName } from "@/components/Icon";
import type { Bound } from "./keys";

/** The headings under which the palette and the key help list commands, in their order. */
export const sections = ["Go to", "Here", "List", "View"] as const;

/**
 * Something that can be done: one object is the palette's entry, the shortcut and the line in the key help.
 * `keywords` are further words by which the palette finds it.
 */
export type Command = Bound & {
  id: string;
  title: string;
  section: (typeof sections)[number];
  icon?: IconName;
  keywords?: string;
  /** Moving about in a list is for keys alone and would only lengthen the palette. */
  keysOnly?: boolean;
  /** Where false is returned, the keys are left to the browser. */
  run: () => unknown;
};

/** The commands of what is on the screen: the shell's, and those of the page that is open. */
export class CommandRegistry {
  #groups: readonly (readonly Command[])[] = [];
  #all: readonly Command[] = [];
  readonly #listeners = new Set<() => void>();

  /** Adds commands until the returned function is called. Those added last come first, and win their keys. */
  add(commands: readonly Command[]): () => void {
    this.#set([commands, ...this.#groups]);
    return () => this.#set(this.#groups.filter((group) => group !== commands));
  }

  /** All of them; the same array until something is added or removed. */
  readonly all = (): readonly Command[] => this.#all;

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  #set(groups: readonly (readonly Command[])[]) {
    this.#groups = groups;
    this.#all = groups.flat();
    for (const listener of this.#listeners) listener();
  }
}
