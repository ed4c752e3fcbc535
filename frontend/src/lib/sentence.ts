/**
 * What the server says begins in lower case, as in a compiler's output; where it stands by itself on the page it begins
 * as sentences do. Refs, paths and addresses stay as they are.
 */
export function sentence(text: string): string {
  return /^[a-z]+ /.test(text) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
