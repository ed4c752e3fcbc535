/** Where to go after signing in, and how to call that place; the front door needs no name. */
export function returnTo(address: Pick<Location, "pathname" | "search" | "hash">) {
  const path = address.pathname + address.search + address.hash;
  const atFrontDoor = path === "/" || path === "/catalog";
  return { path, place: atFrontDoor ? undefined : decoded(address.pathname) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // somebody mistyped a percent sign
  }
}
