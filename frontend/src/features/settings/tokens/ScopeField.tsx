import type { Role, Scope } from "@/graphql/gen/graphql";
import { FieldErrors } from "./Field";
import type { FieldError } from "./fieldErrors";
import { scopesFor } from "./scopes";

/** What a token may do, in words. */
export function ScopeField(props: {
  role: Role | undefined;
  about: string;
  scopes: readonly Scope[];
  errors: readonly FieldError[];
  onChange: (scopes: Scope[]) => void;
}) {
  const { scopes, onChange } = props;
  const toggle = (scope: Scope, on: boolean) =>
    onChange(on ? [...scopes, scope] : scopes.filter((one) => one !== scope));
  return (
    <fieldset>
      <legend className="font-medium">What may it do?</legend>
      <p className="text-muted text-xs">{props.about}</p>
      <ul className="mt-1.5 divide-y divide-line rounded-md border border-line">
        {scopesFor(props.role).map(({ scope, title, about }) => (
          <li key={scope}>
            <label className="flex cursor-pointer items-start gap-2.5 px-3 py-2 hover:bg-hover">
              <input
                type="checkbox"
                aria-invalid={props.errors.length > 0 || undefined}
                checked={scopes.includes(scope)}
                onChange={(event) => toggle(scope, event.target.checked)}
                className="mt-0.5 size-4 shrink-0 accent-accent"
              />
              <span className="min-w-0">
                <span className="flex flex-wrap items-baseline gap-x-2">
                  {title}
                  <code className="text-muted text-xs">{scope}</code>
                </span>
                <span className="block text-muted text-xs">{about}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <FieldErrors errors={props.errors} />
    </fieldset>
  );
}
