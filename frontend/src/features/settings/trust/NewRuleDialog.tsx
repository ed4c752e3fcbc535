import { type FormEvent, useState } from "react";
import { useMutation } from "urql";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { graphql } from "@/graphql/gen";
import { errorsOf, type FieldError } from "../tokens/fieldErrors";
import { refMistakes } from "../tokens/refMistakes";
import { useFirstMistake } from "../tokens/useFirstMistake";
import { emptyDraft, inputOf } from "./draft";
import PipelineDialog from "./PipelineDialog";
import { RuleForm } from "./RuleForm";

const CreateRuleMutation = graphql(`
  mutation CreateTrustRule($input: CreateTrustRuleInput!) {
    createTrustRule(input: $input) {
      rule {
        id
        kind
        conditions {
          claim
          pattern
        }
        scopes
        sets
      }
      errors {
        message
        hint
        inputPath
      }
    }
  }
`);

const FORM = "new-rule";

/** Makes a trust rule, and then shows the pipeline that it is for. */
export default function NewRuleDialog(props: { onMade: () => void; onClose: () => void }) {
  const { onMade, onClose } = props;
  const [draft, setDraft] = useState(emptyDraft);
  const [{ data, error, fetching }, create] = useMutation(CreateRuleMutation);
  const [mistakes, setMistakes] = useState<readonly FieldError[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = refMistakes(draft.refs);
    setMistakes(found);
    if (found.length > 0) return;
    const { data: made } = await create({ input: inputOf(draft) });
    if (made?.createTrustRule.rule) onMade();
    setMistakes(made?.createTrustRule.errors ?? []);
  };
  const form = useFirstMistake(mistakes);
  const rule = data?.createTrustRule.rule;
  if (rule) return <PipelineDialog rule={rule} onClose={onClose} />;
  const failure = error?.message ?? errorsOf("", mistakes)[0]?.message;
  return (
    <Dialog
      title="New trust rule"
      focusField
      onClose={onClose}
      footer={
        <>
          {failure && (
            <p role="alert" className="mr-auto text-danger-ink">
              {failure}
            </p>
          )}
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" form={FORM} disabled={fetching}>
            Make the rule
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
        <RuleForm draft={draft} errors={mistakes} onChange={setDraft} />
      </form>
    </Dialog>
  );
}
