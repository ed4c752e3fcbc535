import type { SignInWay } from "@/lib/boot";

/** What people call the provider of that id: what its button says. */
export function providerName(id: string, ways: readonly SignInWay[]): string {
  return ways.find((way) => way.id === id)?.name ?? id;
}
