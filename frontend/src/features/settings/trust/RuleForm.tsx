import { useViewer } from "@/graphql/viewer";
import { Field, fieldClass } from "../tokens/Field";
import { errorsOf, type FieldError } from "../tokens/fieldErrors";
import { ScopeField } from "../tokens/ScopeField";
import type { Ci, Draft } from "./draft";
import { GitHubFields } from "./GitHubFields";
import { GitLabFields } from "./GitLabFields";
import { TextField } from "./TextField";

/** Whose pipelines are to be trusted, and with what. */
export function RuleForm(props: {
  draft: Draft;
  errors: readonly FieldError[];
  onChange: (draft: Draft) => void;
}) {
  const { draft, errors, onChange } = props;
  const viewer = useViewer();
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change });
  return (
    <div className="flex flex-col gap-5">
      <TextField
        autoFocus
        label="Name"
        hint="What it is for, so that you know it again."
        placeholder="Catalog of the shop"
        value={draft.name}
        errors={errorsOf("name", errors)}
        onChange={(name) => set({ name })}
      />
      <CiChoice ci={draft.ci} onChoose={(ci) => set({ ci })} />
      {draft.ci === "github" ? (
        <GitHubFields
          job={draft.github}
          issuer={draft.issuer}
          errors={errors}
          onChange={(change) => set({ github: { ...draft.github, ...change } })}
          onIssuer={(issuer) => set({ issuer })}
        />
      ) : (
        <GitLabFields
          job={draft.gitlab}
          issuer={draft.issuer}
          errors={errors}
          onChange={(change) => set({ gitlab: { ...draft.gitlab, ...change } })}
          onIssuer={(issuer) => set({ issuer })}
        />
      )}
      <ScopeField
        role={viewer?.role}
        about="Writing goes as far as the sets and entities below."
        scopes={draft.scopes}
        errors={errorsOf("scopes", errors)}
        onChange={(scopes) => set({ scopes })}
      />
      <Lines
        label="Sets"
        optional={!draft.scopes.includes("CATALOG_WRITE")}
        hint="Those that the pipeline writes, one to a line. A set is what one writer keeps; no two hold the same entity."
        placeholder="ci/shop"
        value={draft.sets}
        errors={errorsOf("sets", errors)}
        onChange={(sets) => set({ sets })}
      />
      <Lines
        optional
        label="Entities"
        hint="Others that it may change, by their refs; one to a line."
        placeholder="component:default/checkout"
        value={draft.refs}
        errors={errorsOf("refs", errors)}
        onChange={(refs) => set({ refs })}
      />
      <TextField
        label="Service account"
        hint="Whose name stands in the log of changes."
        value={draft.serviceAccount}
        errors={errorsOf("serviceAccount", errors)}
        onChange={(serviceAccount) => set({ serviceAccount })}
      />
    </div>
  );
}

const cis: readonly { ci: Ci; title: string }[] = [
  { ci: "github", title: "GitHub Actions" },
  { ci: "gitlab", title: "GitLab CI" },
];

function CiChoice(props: { ci: Ci; onChoose: (ci: Ci) => void }) {
  return (
    <fieldset>
      <legend className="font-medium">Whose pipelines?</legend>
      <div className="mt-1 flex flex-wrap gap-2">
        {cis.map(({ ci, title }) => (
          <label
            key={ci}
            className="flex h-8 cursor-pointer items-center rounded-md border border-line-strong px-3 hover:bg-hover has-checked:border-accent has-checked:bg-selected has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name="ci"
              checked={props.ci === ci}
              onChange={() => props.onChoose(ci)}
              className="sr-only"
            />
            {title}
          </label>
        ))}
      </div>
      <p className="mt-1 text-muted text-xs">
        Any other CI that signs tokens for its jobs: by <code>createTrustRule</code> of the API.
      </p>
    </fieldset>
  );
}

function Lines(props: {
  label: string;
  optional: boolean;
  hint: string;
  placeholder: string;
  value: string;
  errors: readonly FieldError[];
  onChange: (value: string) => void;
}) {
  return (
    <Field label={props.label} optional={props.optional} hint={props.hint} errors={props.errors}>
      {(aria) => (
        <textarea
          {...aria}
          rows={2}
          value={props.value}
          spellCheck={false}
          placeholder={props.placeholder}
          onChange={(event) => props.onChange(event.target.value)}
          className={`${fieldClass} font-mono text-xs`}
        />
      )}
    </Field>
  );
}
