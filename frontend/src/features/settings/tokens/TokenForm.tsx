import { useViewer } from "@/graphql/viewer";
import type { Draft } from "./draft";
import { writes } from "./draft";
import { ExpiryField } from "./ExpiryField";
import { Field, fieldClass } from "./Field";
import { errorsOf, type FieldError } from "./fieldErrors";
import { LimitField } from "./LimitField";
import { ScopeField } from "./ScopeField";

/** What a token is to be. */
export function TokenForm(props: {
  draft: Draft;
  errors: readonly FieldError[];
  onChange: (draft: Draft) => void;
}) {
  const { draft, errors, onChange } = props;
  const viewer = useViewer();
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  return (
    <div className="flex flex-col gap-5">
      <Field
        label="Name"
        hint="What it is for, so that you recognise it."
        errors={errorsOf("name", errors)}
      >
        {(aria) => (
          <input
            {...aria}
            data-autofocus
            value={draft.name}
            maxLength={100}
            placeholder="Deploy pipeline of payments"
            autoComplete="off"
            onChange={(event) => set({ name: event.target.value })}
            className={fieldClass}
          />
        )}
      </Field>
      <ScopeField
        role={viewer?.role}
        about="Never more than you yourself at that moment."
        scopes={draft.scopes}
        errors={errorsOf("scopes", errors)}
        onChange={(scopes) => set({ scopes })}
      />
      <ExpiryField draft={draft} errors={errorsOf("expiresAt", errors)} onChange={set} />
      {writes(draft.scopes) && <LimitField draft={draft} errors={errors} onChange={set} />}
      {viewer?.role === "ADMIN" && (
        <Field
          label="Service account"
          optional
          hint="Makes it nobody's own: it stays when you leave, and changes only what is named above."
          errors={errorsOf("serviceAccount", errors)}
        >
          {(aria) => (
            <input
              {...aria}
              value={draft.serviceAccount}
              placeholder="ci"
              autoComplete="off"
              onChange={(event) => set({ serviceAccount: event.target.value })}
              className={fieldClass}
            />
          )}
        </Field>
      )}
    </div>
  );
}
