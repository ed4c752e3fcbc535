import { useMutation } from "urql";
import { UserErrorList } from "@/components/ProblemList";
import { RelativeTime } from "@/components/RelativeTime";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";

const RemoveRuleMutation = graphql(`
  mutation RemoveTrustRule($id: ID!) {
    deleteTrustRule(id: $id) {
      errors {
        ...ProblemList_error
      }
    }
  }
`);

/** Asks once more: the pipelines are refused from then on. */
export default function RemoveRuleDialog(props: {
  id: string;
  name: string;
  lastUsedAt?: string | null;
  onRemoved: () => void;
  onClose: () => void;
}) {
  const { id, name, lastUsedAt, onRemoved, onClose } = props;
  const [{ data, error, fetching }, remove] = useMutation(RemoveRuleMutation);
  const { say } = useToasts();
  const confirm = async () => {
    const { data: done } = await remove({ id });
    if (!done || done.deleteTrustRule.errors.length > 0) return;
    say(`Removed: ${name}`);
    onRemoved();
    onClose();
  };
  const errors = data?.deleteTrustRule.errors ?? [];
  return (
    <Dialog
      title="Remove this rule?"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="danger" disabled={fetching} onClick={() => void confirm()}>
            Remove
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 p-4">
        <p>
          The pipelines of <strong className="break-words font-medium">{name}</strong> get no more
          tokens, and those they have end at once. What they wrote stays.
        </p>
        <p className="text-muted">
          {lastUsedAt ? (
            <>
              A token was last given out <RelativeTime at={lastUsedAt} />.
            </>
          ) : (
            "No token was ever given out for it."
          )}
        </p>
        {error && <p className="text-danger-ink">{error.message}</p>}
        {errors.length > 0 && <UserErrorList errors={errors} />}
      </div>
    </Dialog>
  );
}
