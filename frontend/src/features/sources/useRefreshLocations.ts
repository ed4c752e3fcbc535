import { useCallback } from "react";
import { useMutation } from "urql";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";
import { summary, total } from "./outcomes";

const RefreshLocationsMutation = graphql(`
  mutation RefreshLocations($input: RefreshInput!) {
    refresh(input: $input) {
      locations {
        url
        results {
          created
          updated
          unchanged
          deleted
          rejected
        }
        errors {
          message
        }
      }
      errors {
        message
      }
    }
  }
`);

/** Reads locations now, all where none is named, and says what came of it. */
export function useRefreshLocations() {
  const [{ fetching }, run] = useMutation(RefreshLocationsMutation);
  const { say, fail } = useToasts();
  const refresh = useCallback(
    async (locations?: string[]) => {
      const { data, error } = await run({ input: { locations } });
      const read = data?.refresh.locations ?? [];
      const failure =
        error?.message ??
        data?.refresh.errors[0]?.message ??
        read.flatMap(({ errors }) => errors)[0]?.message;
      if (failure) return fail(`Not read: ${failure}`);
      say(`Read: ${summary(total(read.map(({ results }) => results)))}`);
    },
    [run, say, fail],
  );
  return { refresh, reading: fetching };
}
