import { errorsOf, type FieldError } from "../tokens/fieldErrors";
import { CheckField } from "./CheckField";
import type { Draft } from "./draft";
import { More } from "./More";
import { TextField } from "./TextField";

/** Jobs of one project. */
export function GitLabFields(props: {
  job: Draft["gitlab"];
  issuer: string;
  errors: readonly FieldError[];
  onChange: (change: Partial<Draft["gitlab"]>) => void;
  onIssuer: (issuer: string) => void;
}) {
  const { job, onChange } = props;
  const errors = (field: string) => errorsOf(field, props.errors);
  return (
    <>
      <div>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            mono
            label="Project's number"
            placeholder="278964"
            value={job.projectId}
            errors={errors("gitlab.projectId")}
            onChange={(projectId) => onChange({ projectId })}
          />
          <TextField
            mono
            label="Group's number"
            placeholder="9970"
            value={job.namespaceId}
            errors={errors("gitlab.namespaceId")}
            onChange={(namespaceId) => onChange({ namespaceId })}
          />
        </div>
        <p className="mt-1.5 text-muted text-xs">
          Names can be given up and taken by others, numbers cannot. Both stand on the pages
          Settings → General of the project and of its group.
        </p>
      </div>
      <TextField
        mono
        optional
        label="Branch or tag"
        hint={
          <>
            Its name, such as <code>main</code>; <code>*</code> is anything but a slash,{" "}
            <code>**</code> anything.
          </>
        }
        value={job.ref}
        errors={errors("gitlab.ref")}
        onChange={(ref) => onChange({ ref })}
      />
      <CheckField
        label="Only where it is protected"
        hint="So that those who may not push to it cannot make the pipeline say otherwise."
        checked={job.refProtected}
        onChange={(refProtected) => onChange({ refProtected })}
      />
      <TextField
        mono
        optional
        label="Address of the GitLab"
        hint="As it stands in the address bar, without a path."
        placeholder="https://gitlab.com"
        value={props.issuer}
        errors={errors("issuer")}
        onChange={props.onIssuer}
      />
      <More wrong={errors("gitlab.environment").length > 0}>
        <TextField
          mono
          optional
          label="Environment"
          hint="Which the job is deployed to."
          placeholder="production"
          value={job.environment}
          errors={errors("gitlab.environment")}
          onChange={(environment) => onChange({ environment })}
        />
        <CheckField
          label="Merge requests too"
          hint="Whoever can open one is trusted then."
          checked={job.mergeRequests}
          onChange={(mergeRequests) => onChange({ mergeRequests })}
        />
      </More>
    </>
  );
}
