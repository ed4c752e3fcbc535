import { type FormEvent, useEffect, useRef, useState } from "react";
import { useMutation } from "urql";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { graphql } from "@/graphql/gen";
import { type Draft, emptyDraft, inputOf, notRefs } from "./draft";
import type { FieldError } from "./fieldErrors";
import { NewSecret } from "./NewSecret";
import { TokenForm } from "./TokenForm";

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
    const found = mistakesIn(draft);
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
              {error.message}
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

/** What the server would not even read; all else it says itself. */
function mistakesIn(draft: Draft): FieldError[] {
  const wrong = draft.limited ? notRefs(draft.refs) : [];
  if (wrong.length === 0) return [];
  return [
    {
      message: `${wrong.join(", ")} is no ref`,
      hint: "write kind:namespace/name, such as component:default/checkout",
      inputPath: ["input", "refs"],
    },
  ];
}

/** The focus goes to the first field that is wrong, wherever it was scrolled to. */
function useFirstMistake(mistakes: readonly FieldError[]) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (mistakes.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [mistakes]);
  return form;
}
