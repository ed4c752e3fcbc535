/** What of an analyzed file its choice depends on. */
export type Candidate = {
  url: string;
  registered: boolean;
  /** The refs of the entities that it would bring. */
  refs: readonly string[];
};

/**
 * The files to begin with: each that brings something new, the larger first. A file whose entities all come with
 * another one, because that points at it, would only be read twice; one that is registered is read by itself.
 */
export function chooseFiles(files: readonly Candidate[]): Set<string> {
  const chosen = new Set<string>();
  const brought = new Set(files.filter(({ registered }) => registered).flatMap(({ refs }) => refs));
  const bySize = files.toSorted((a, b) => b.refs.length - a.refs.length);
  for (const { url, registered, refs } of bySize) {
    if (registered || refs.every((ref) => brought.has(ref))) continue;
    chosen.add(url);
    for (const ref of refs) brought.add(ref);
  }
  return chosen;
}

/** The files that bring an entity of `file` too, by the address of the file that was chosen for it. */
export function broughtBy(
  file: Candidate,
  files: readonly Candidate[],
  chosen: ReadonlySet<string>,
): string | undefined {
  const others = files.filter(
    ({ url, registered }) => url !== file.url && (registered || chosen.has(url)),
  );
  return others.find(
    ({ refs }) => file.refs.length > 0 && file.refs.every((ref) => refs.includes(ref)),
  )?.url;
}

/** The files as they differ: their addresses without what all of them begin with, up to a slash. */
export function shortNames(urls: readonly string[]): Map<string, string> {
  const [first = ""] = urls;
  let end = first.lastIndexOf("/") + 1;
  while (end > 0 && !urls.every((url) => url.startsWith(first.slice(0, end)))) {
    end = first.lastIndexOf("/", end - 2) + 1;
  }
  return new Map(urls.map((url) => [url, urls.length > 1 ? url.slice(end) : url]));
}
