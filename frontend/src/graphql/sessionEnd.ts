import { useSyncExternalStore } from "react";
import { type CombinedError, type Exchange, mapExchange } from "urql";

const changed = new EventTarget();
let ended = false;

/** Notices that the server does not know any more who asks. */
export const sessionEndExchange: Exchange = mapExchange({
  onError(error) {
    if (ended || !unauthenticated(error)) return;
    ended = true;
    changed.dispatchEvent(new Event("change"));
  },
});

/** Whether the session ended while the page was open: for its age, or because somebody ended it elsewhere. */
export function useSessionEnded(): boolean {
  return useSyncExternalStore(subscribe, () => ended);
}

function unauthenticated({ graphQLErrors }: CombinedError): boolean {
  return graphQLErrors.some(({ extensions }) => extensions.code === "UNAUTHENTICATED");
}

function subscribe(listener: () => void) {
  changed.addEventListener("change", listener);
  return () => changed.removeEventListener("change", listener);
}
