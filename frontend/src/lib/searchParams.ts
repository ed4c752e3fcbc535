/** The search part of an address as route code sees it: text, or several texts where a name occurs more than once. */
export type RawSearch = Record<string, string | string[]>;

/** Reads `?kind=api&kind=system&q=pay`: addresses that people can read, write and shorten. */
export function parseSearch(text: string): RawSearch {
  const params = new URLSearchParams(text);
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = params.getAll(name);
      return [name, values.length > 1 ? values : (values[0] ?? "")];
    }),
  );
}

/** The inverse of parseSearch. What is undefined or null is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null) params.append(name, String(one));
    }
  }
  const text = params.toString().replaceAll("%3A", ":").replaceAll("%2F", "/");
  return text && `?${text}`;
}

/** The value of `name` as a list, however often it occurs. */
export function listParam(search: Record<string, unknown>, name: string): string[] | undefined {
  const value = search[name];
  const list = (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === "string" && one !== "",
  );
  return list.length > 0 ? list : undefined;
}

/** The first value of `name`; undefined where it is missing or empty. */
export function textParam(search: Record<string, unknown>, name: string): string | undefined {
  return listParam(search, name)?.[0];
}
