import { type ReactNode, useId } from "react";
import type { FieldError } from "./fieldErrors";

export const fieldClass =
  "w-full rounded-md border border-line-strong bg-canvas px-2.5 py-1 leading-5 placeholder:text-muted aria-invalid:border-danger";

/** What ties a field to the words around it. */
export type FieldAria = { id: string; "aria-describedby": string; "aria-invalid"?: true };

/** A field with its label, what it is for, and what is wrong with it. */
export function Field(props: {
  label: string;
  optional?: boolean;
  hint?: ReactNode;
  errors: readonly FieldError[];
  children: (aria: FieldAria) => ReactNode;
}) {
  const id = useId();
  const about = `${id}-about`;
  const wrong = props.errors.length > 0;
  return (
    <div>
      <label htmlFor={id} className="font-medium">
        {props.label}
        {props.optional && <span className="font-normal text-muted"> (optional)</span>}
      </label>
      <div className="mt-1">
        {props.children({
          id,
          "aria-describedby": about,
          "aria-invalid": wrong || undefined,
        })}
      </div>
      <div id={about} className="mt-1 text-muted text-xs">
        {wrong ? <FieldErrors errors={props.errors} /> : props.hint}
      </div>
    </div>
  );
}

/** What is wrong, and what to write instead. */
export function FieldErrors({ errors }: { errors: readonly FieldError[] }) {
  return errors.map(({ message, hint }) => (
    <p key={message} role="alert" className="text-danger-ink text-xs">
      {message}
      {hint && `: ${hint}`}
    </p>
  ));
}
