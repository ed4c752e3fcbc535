import { useRouter } from "@tanstack/react-router";
import { useCallback } from "react";
import { useMutation } from "urql";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";
import type { RegisterMutation as Data } from "@/graphql/gen/graphql";
import { parseRef } from "@/lib/ref";
import { summary, total } from "../outcomes";

const RegisterMutation = graphql(`
  mutation Register($input: RegisterLocationsInput!) {
    registerLocations(input: $input) {
      locations {
        url
        location {
          id
          address
        }
        results(first: 20) {
          created
          updated
          unchanged
          deleted
          rejected
          nodes {
            ref
            outcome
          }
        }
        errors {
          ...ProblemList_error
        }
      }
      errors {
        ...ProblemList_error
      }
    }
  }
`);

type Payload = Data["registerLocations"];
type Result = Payload["locations"][number];

/** What did not go as it was foreseen; `payload` is there where the server answered. */
export type ImportFailureOf = { message?: string; payload?: Payload };

export type Importing = {
  run: (urls: readonly string[]) => Promise<void>;
  busy: boolean;
  failure?: ImportFailureOf;
};

/** Registers files, and goes to what came of it; where anything failed it stays and says so. */
export function useImport(): Importing {
  const [{ data, error, fetching }, register] = useMutation(RegisterMutation);
  const arrive = useArrival();
  const run = useCallback(
    async (urls: readonly string[]) => {
      const { data } = await register({ input: { urls: [...urls], dryRun: false } });
      if (data && !failed(data.registerLocations)) await arrive(data.registerLocations.locations);
    },
    [register, arrive],
  );
  return { run, busy: fetching, failure: failureOf(data, error?.message) };
}

function failureOf(data: Data | undefined, message: string | undefined) {
  if (message) return { message };
  if (!data || !failed(data.registerLocations)) return undefined;
  return { payload: data.registerLocations };
}

function failed({ locations, errors }: Payload): boolean {
  return errors.length > 0 || locations.some(({ location }) => !location);
}

/** Leads to the entity where it is one, else to the location with all of them, or to all locations. */
function useArrival() {
  const router = useRouter();
  const { say } = useToasts();
  return useCallback(
    async (locations: readonly Result[]) => {
      say(`Imported: ${summary(total(locations.map(({ results }) => results)))}`);
      const only = onlyEntity(locations);
      if (only) {
        await router.navigate({
          to: "/catalog/$kind/$namespace/$name/{-$tab}",
          params: { ...parseRef(only), tab: undefined },
        });
      } else {
        const one = locations.length === 1 ? locations[0] : undefined;
        const search = { q: one?.location?.address, open: one?.location?.id };
        await router.navigate({ to: "/sources", search });
      }
    },
    [router, say],
  );
}

/** The ref of what was imported, where that is one entity. */
function onlyEntity(locations: readonly Result[]): string | undefined {
  const kept = locations
    .flatMap(({ results }) => results.nodes)
    .filter(({ outcome }) => outcome !== "REJECTED" && outcome !== "DELETED");
  return kept.length === 1 ? (kept[0]?.ref ?? undefined) : undefined;
}
