import { getRouteApi, useRouter } from "@tanstack/react-router";

const route = getRouteApi("/catalog/$kind/$namespace/$name/{-$tab}");

/** The item of a definition that the address names, and how to name another: each step can be taken back. */
export function useItems() {
  const search = route.useSearch();
  const router = useRouter();
  const href = (at: string) => router.buildLocation({ to: ".", search: { at } }).href;
  const go = (at: string) => void router.navigate({ to: ".", search: { at }, resetScroll: false });
  return { at: search.at, href, go };
}
