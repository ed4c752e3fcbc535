import { useMutation } from "urql";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";
import type { RefreshEntityMutation } from "@/graphql/gen/graphql";

const RefreshEntity = graphql(`
  mutation RefreshEntity($ref: EntityRef!) {
    refresh(input: { refs: [$ref] }) {
      locations {
        url
        revision
        results(first: 0) {
          created
          updated
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

/** Reads the files that declare an entity once more, and tells what came of it. Also whether that is under way. */
export function useRefresh(ref: string) {
  const [{ fetching }, refresh] = useMutation(RefreshEntity);
  const { say, fail } = useToasts();
  const run = async () => {
    if (fetching) return;
    const { data, error } = await refresh({ ref });
    const outcome = error
      ? { failed: true, message: error.message }
      : refreshOutcome(data?.refresh);
    (outcome.failed ? fail : say)(outcome.message);
  };
  return [run, fetching] as const;
}

/** One sentence about a refresh: the first thing that went wrong, or how much is different now. */
export function refreshOutcome(result: RefreshEntityMutation["refresh"] | undefined) {
  const locations = result?.locations ?? [];
  const wrong = [...(result?.errors ?? []), ...locations.flatMap((location) => location.errors)][0];
  if (wrong) return { failed: true, message: wrong.message };
  const sum = (of: "created" | "updated" | "deleted" | "rejected") =>
    locations.reduce((total, { results }) => total + results[of], 0);
  const changes = [
    [sum("created"), "created"],
    [sum("updated"), "updated"],
    [sum("deleted"), "deleted"],
    [sum("rejected"), "refused"],
  ] as const;
  const words = changes.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  return {
    failed: false,
    message: words.length > 0 ? words.join(", ") : "Read: nothing has changed",
  };
}
