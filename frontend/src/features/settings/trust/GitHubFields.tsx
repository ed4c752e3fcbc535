import { Snippet } from "../Snippet";
import { errorsOf, type FieldError } from "../tokens/fieldErrors";
import { CheckField } from "./CheckField";
import type { Draft } from "./draft";
import { More } from "./More";
import { TextField } from "./TextField";

/** Workflows of one repository. */
export function GitHubFields(props: {
  job: Draft["github"];
  issuer: string;
  errors: readonly FieldError[];
  onChange: (change: Partial<Draft["github"]>) => void;
  onIssuer: (issuer: string) => void;
}) {
  const { job, onChange } = props;
  const errors = (field: string) => errorsOf(field, props.errors);
  const rare = ["github.environment", "github.jobWorkflowRef", "issuer"];
  return (
    <>
      <div>
        <div className="grid gap-3 sm:grid-cols-2">
          <TextField
            mono
            label="Repository's number"
            placeholder="1296269"
            value={job.repositoryId}
            errors={errors("github.repositoryId")}
            onChange={(repositoryId) => onChange({ repositoryId })}
          />
          <TextField
            mono
            label="Owner's number"
            placeholder="583231"
            value={job.repositoryOwnerId}
            errors={errors("github.repositoryOwnerId")}
            onChange={(repositoryOwnerId) => onChange({ repositoryOwnerId })}
          />
        </div>
        <p className="mt-1.5 mb-1 text-muted text-xs">
          Names can be given up and taken by others, numbers cannot. This prints both:
        </p>
        <Snippet
          text="gh api repos/acme/shop --jq '.id, .owner.id'"
          label="the command that prints the numbers"
        />
      </div>
      <TextField
        mono
        optional
        label="Ref"
        hint={
          <>
            <code>refs/heads/main</code> for a branch, <code>refs/tags/v*</code> for tags;{" "}
            <code>*</code> is anything but a slash, <code>**</code> anything.
          </>
        }
        value={job.ref}
        errors={errors("github.ref")}
        onChange={(ref) => onChange({ ref })}
      />
      <More wrong={rare.some((field) => errors(field).length > 0)}>
        <TextField
          mono
          optional
          label="Environment"
          hint="Which the job is deployed to; its protection rules hold here too."
          placeholder="production"
          value={job.environment}
          errors={errors("github.environment")}
          onChange={(environment) => onChange({ environment })}
        />
        <TextField
          mono
          optional
          label="Workflow"
          hint="Which the job is written in, with its ref."
          placeholder="acme/shop/.github/workflows/catalog.yml@refs/heads/main"
          value={job.jobWorkflowRef}
          errors={errors("github.jobWorkflowRef")}
          onChange={(jobWorkflowRef) => onChange({ jobWorkflowRef })}
        />
        <CheckField
          label="Pull requests too"
          hint="GitHub does not tell whether one comes from a fork: whoever can open one is trusted then. Their ref is refs/pull/1/merge."
          checked={job.pullRequests}
          onChange={(pullRequests) => onChange({ pullRequests })}
        />
        <CheckField
          label="pull_request_target too"
          hint="Anybody's pull request starts such a workflow, with all its rights."
          checked={job.pullRequestTarget}
          onChange={(pullRequestTarget) => onChange({ pullRequestTarget })}
        />
        <TextField
          mono
          optional
          label="Address of the CI"
          hint="Only for a GitHub Enterprise, where it is https://HOST/_services/token."
          placeholder="https://token.actions.githubusercontent.com"
          value={props.issuer}
          errors={errors("issuer")}
          onChange={props.onIssuer}
        />
      </More>
    </>
  );
}
