import type { ReactNode } from "react";
import { Field, fieldClass } from "../tokens/Field";
import type { FieldError } from "../tokens/fieldErrors";

/** A field of one line. */
export function TextField(props: {
  label: string;
  hint?: ReactNode;
  optional?: boolean;
  placeholder?: string;
  /** Takes the focus when the dialog opens. */
  autoFocus?: boolean;
  /** For what machines read. */
  mono?: boolean;
  value: string;
  errors: readonly FieldError[];
  onChange: (value: string) => void;
}) {
  return (
    <Field label={props.label} optional={props.optional} hint={props.hint} errors={props.errors}>
      {(aria) => (
        <input
          {...aria}
          data-autofocus={props.autoFocus || undefined}
          value={props.value}
          placeholder={props.placeholder}
          autoComplete="off"
          spellCheck={!props.mono}
          onChange={(event) => props.onChange(event.target.value)}
          className={props.mono ? `${fieldClass} font-mono text-xs leading-5` : fieldClass}
        />
      )}
    </Field>
  );
}
