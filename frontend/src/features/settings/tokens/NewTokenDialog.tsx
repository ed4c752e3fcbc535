import { type FormEvent, useState } from "react";
import { useMutation } from "urql";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { graphql } from "@/graphql/gen";
import { sentence } from "@/lib/sentence";
import { type Draft, emptyDraft, inputOf } from "./draft";
import type { FieldError } from "./fieldErrors";
import { NewSecret } from "./NewSecret";
import { refMistakes } from "./refMistakes";
import { TokenForm } from "./TokenForm";
import { useFirstMistake } from "./useFirstMistake";

const CreateTokenMutation = graphql(`
  mutation CreateToken($input: CreateAccessTokenInput!) {
    createAccessToken(input: $input) {
      secret
      errors {
        message
        hint
        inputPath
      }
    }
  }
`);

const FORM = "new-token";

/** Makes a token, and then shows its secret this once. */
export default function NewTokenDialog(props: { onMade: () => void; onClose: () => void }) {
  const { onMade, onClose } = props;
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const [{ data, error, fetching }, create] = useMutation(CreateTokenMutation);
  const [mistakes, setMistakes] = useState<readonly FieldError[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = draft.limited ? refMistakes(draft.refs) : [];
    setMistakes(found);
    if (found.length > 0) return;
    const { data: made } = await create({ input: inputOf(draft, new Date()) });
    if (made?.createAccessToken.secret) onMade();
    setMistakes(made?.createAccessToken.errors ?? []);
  };
  const form = useFirstMistake(mistakes);
  const secret = data?.createAccessToken.secret;
  if (secret) return <NewSecret name={draft.name} secret={secret} onClose={onClose} />;
  return (
    <Dialog
      title="New access token"
      focusField
      onClose={onClose}
      footer={
        <>
          {error && (
            <p role="alert" className="mr-auto text-danger-ink">
              {sentence(error.message)}
            </p>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={FORM} disabled={fetching}>
            Make the token
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        className="p-4"
      >
        <TokenForm draft={draft} errors={mistakes} onChange={setDraft} />
      </form>
    </Dialog>
  );
}
