type PolicyFactory = {
  createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => unknown;
};

/** Starting a worker needs a trusted address: those of our own build are, and nothing else. */
export function allowOwnWorkers(scope: { trustedTypes?: PolicyFactory } = globalThis as never) {
  scope.trustedTypes?.createPolicy("default", { createScriptURL: ownAsset });
}

/** The address itself where it is a file of our build; an error otherwise. */
export function ownAsset(address: string): string {
  const url = new URL(address, location.href);
  if (url.origin === location.origin && url.pathname.startsWith("/assets/")) return address;
  throw new TypeError(`${address} is no script of this page`);
}
