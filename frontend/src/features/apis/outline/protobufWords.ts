/** `name = value` of an option; nothing where it is written some other way. */
export function option(words: readonly string[]): { name: string; value: string }[] {
  const equals = words.indexOf("=");
  if (equals < 1) return [];
  const value = spaced(words.slice(equals + 1));
  return [{ name: words.slice(0, equals).join(""), value: unquoted(value) }];
}

/** Words between commas that are in no braces or brackets. */
export function listed(words: readonly string[]): string[][] {
  const lists: string[][] = [[]];
  let depth = 0;
  for (const word of words) {
    if ("{[".includes(word)) depth += 1;
    if ("}]".includes(word)) depth -= 1;
    if (word === "," && depth === 0) lists.push([]);
    else lists.at(-1)?.push(word);
  }
  return lists;
}

/** Words as a person writes them, with blanks between them. */
export function spaced(words: readonly string[]): string {
  return words.join(" ").replace(/ ([,:;])/g, "$1");
}

/** Text without the quotes around it. */
export function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}

/** What stands above something and behind it, one below the other. */
export function join(above: string | undefined, behind: string | undefined): string | undefined {
  return [above, behind].filter(Boolean).join("\n") || undefined;
}
