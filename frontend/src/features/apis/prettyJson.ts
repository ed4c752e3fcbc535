import { LINE_LIMIT } from "./highlight/highlighter";

/** JSON that was written for machines, over lines; undefined where it is readable as it stands, or no JSON. */
export function prettyJson(text: string): string | undefined {
  if (!hasLongLine(text)) return undefined;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return undefined;
  }
}

function hasLongLine(text: string): boolean {
  let start = 0;
  for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", start)) {
    if (end - start > LINE_LIMIT) return true;
    start = end + 1;
  }
  return text.length - start > LINE_LIMIT;
}
