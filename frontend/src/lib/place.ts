type Count = number | null | undefined;

/** A place in a file as compilers say it and editors open it: `file:line:column`, as much of it as is known. */
export function placeInFile(url: string, line: Count, column: Count): string {
  return [url, line, line && column].filter(Boolean).join(":");
}

/** Where a browser shows that line of the file; undefined where it cannot show the file at all. */
export function fileAddress(url: string, line: Count): string | undefined {
  if (!/^https?:\/\//.test(url)) return undefined;
  const page = url.includes("/blob/") && !url.includes("#"); // of GitHub or GitLab, which know lines; not a raw file
  return line && page ? `${url}#L${line}` : url;
}
