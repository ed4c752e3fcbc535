import { useMutation } from "urql";
import { UserErrorList } from "@/components/ProblemList";
import { RelativeTime } from "@/components/RelativeTime";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";
import { sentence } from "@/lib/sentence";

const RevokeMutation = graphql(`
  mutation RevokeToken($id: ID!) {
    revokeAccessToken(id: $id) {
      errors {
        ...ProblemList_error
      }
    }
  }
`);

/** Asks once more: what still uses the token stops working. */
export default function RevokeDialog(props: {
  id: string;
  name: string;
  lastUsedAt?: string | null;
  onRevoked: () => void;
  onClose: () => void;
}) {
  const { id, name, lastUsedAt, onRevoked, onClose } = props;
  const [{ data, error, fetching }, revoke] = useMutation(RevokeMutation);
  const { say } = useToasts();
  const confirm = async () => {
    const { data: done } = await revoke({ id });
    if (!done || done.revokeAccessToken.errors.length > 0) return;
    say(`Revoked: ${name}`);
    onRevoked();
    onClose();
  };
  const errors = data?.revokeAccessToken.errors ?? [];
  return (
    <Dialog
      title="Revoke this token?"
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Keep it</Button>
          <Button look="danger" disabled={fetching} onClick={() => void confirm()}>
            Revoke
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3 p-4">
        <p>
          Whatever uses <strong className="break-words font-medium">{name}</strong> is refused from
          then on. It cannot be brought back.
        </p>
        <p className="text-muted">
          {lastUsedAt ? (
            <>
              It was last used <RelativeTime at={lastUsedAt} />.
            </>
          ) : (
            "Nothing has used it so far."
          )}
        </p>
        {error && <p className="text-danger-ink">{sentence(error.message)}</p>}
        {errors.length > 0 && <UserErrorList errors={errors} />}
      </div>
    </Dialog>
  );
}
