import type { Draft } from "./draft";
import { Field, fieldClass } from "./Field";
import { errorsOf, type FieldError } from "./fieldErrors";

/** What the token may change: whatever its owner may, or only what is named. */
export function LimitField(props: {
  draft: Draft;
  errors: readonly FieldError[];
  onChange: (change: Partial<Draft>) => void;
}) {
  const { draft, errors, onChange } = props;
  return (
    <fieldset>
      <legend className="font-medium">What may it change?</legend>
      <div className="mt-1.5 flex flex-col gap-1.5">
        <Choice
          title="Whatever you may change"
          checked={!draft.limited}
          onChoose={() => onChange({ limited: false })}
        />
        <Choice
          title="Only what is named here"
          checked={draft.limited}
          onChoose={() => onChange({ limited: true })}
        />
      </div>
      {draft.limited && (
        <div className="mt-3 flex flex-col gap-3 border-line border-l-2 pl-3">
          <Field
            label="Entities"
            hint="By their refs, one to a line."
            errors={errorsOf("refs", errors)}
          >
            {(aria) => (
              <textarea
                {...aria}
                rows={3}
                value={draft.refs}
                spellCheck={false}
                placeholder={"component:default/checkout\napi:default/orders"}
                onChange={(event) => onChange({ refs: event.target.value })}
                className={`${fieldClass} font-mono text-xs`}
              />
            )}
          </Field>
          <Field
            label="Sets"
            hint="Names that an integration gives to what it writes, one to a line."
            errors={errorsOf("sets", errors)}
          >
            {(aria) => (
              <textarea
                {...aria}
                rows={2}
                value={draft.sets}
                spellCheck={false}
                placeholder="terraform"
                onChange={(event) => onChange({ sets: event.target.value })}
                className={`${fieldClass} font-mono text-xs`}
              />
            )}
          </Field>
        </div>
      )}
    </fieldset>
  );
}

function Choice(props: { title: string; checked: boolean; onChoose: () => void }) {
  return (
    <label className="flex cursor-pointer items-center gap-2.5">
      <input
        type="radio"
        name="limit"
        checked={props.checked}
        onChange={props.onChoose}
        className="size-4 accent-accent"
      />
      {props.title}
    </label>
  );
}
