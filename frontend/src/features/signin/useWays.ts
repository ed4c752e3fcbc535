import { useEffect } from "react";
import { useQuery } from "urql";
import { graphql } from "@/graphql/gen";
import { readBoot, type SignInWay } from "@/lib/boot";

const WaysQuery = graphql(`
  query SignInWays {
    signInProviders {
      id
      type
      name
      url
      available
    }
  }
`);

const EVERY = 5_000;
const { providers = [] } = readBoot();

/** The ways to sign in. While one of them does not answer, the server is asked again now and then. */
export function useWays(): readonly SignInWay[] {
  const [{ data }, ask] = useQuery({ query: WaysQuery, pause: true });
  const ways = data?.signInProviders ?? providers;
  const waiting = ways.some(({ available }) => !available);
  useEffect(() => {
    if (!waiting) return;
    const timer = setInterval(() => ask({ requestPolicy: "network-only" }), EVERY);
    return () => clearInterval(timer);
  }, [waiting, ask]);
  return ways;
}
