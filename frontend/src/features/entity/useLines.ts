import { getRouteApi, useRouter } from "@tanstack/react-router";

const route = getRouteApi("/catalog/$kind/$namespace/$name/{-$tab}");

/** The line that the address marks, and how to mark another: lines of a text have addresses. */
export function useLines() {
  const search = route.useSearch();
  const router = useRouter();
  const lineHref = (line: number) =>
    router.buildLocation({ to: ".", search: { ...search, line } }).href;
  const onLine = (line: number) =>
    void router.navigate({
      to: ".",
      search: { ...search, line },
      replace: true,
      resetScroll: false,
    });
  return { marked: search.line, lineHref, onLine };
}
