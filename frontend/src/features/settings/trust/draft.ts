import type { CreateTrustRuleInput, Scope } from "@/graphql/gen/graphql";
import { linesOf } from "../tokens/draft";

/** The CIs that the form knows; the API takes any. */
export type Ci = "github" | "gitlab";

/** A trust rule as it stands in the form. */
export type Draft = {
  name: string;
  ci: Ci;
  github: {
    repositoryId: string;
    repositoryOwnerId: string;
    ref: string;
    environment: string;
    jobWorkflowRef: string;
    pullRequests: boolean;
    pullRequestTarget: boolean;
  };
  gitlab: {
    projectId: string;
    namespaceId: string;
    ref: string;
    environment: string;
    refProtected: boolean;
    mergeRequests: boolean;
  };
  issuer: string;
  serviceAccount: string;
  scopes: readonly Scope[];
  /** One to a line. */
  sets: string;
  refs: string;
};

export const emptyDraft: Draft = {
  name: "",
  ci: "github",
  github: {
    repositoryId: "",
    repositoryOwnerId: "",
    ref: "refs/heads/main",
    environment: "",
    jobWorkflowRef: "",
    pullRequests: false,
    pullRequestTarget: false,
  },
  gitlab: {
    projectId: "",
    namespaceId: "",
    ref: "main",
    environment: "",
    refProtected: true,
    mergeRequests: false,
  },
  issuer: "",
  serviceAccount: "ci",
  scopes: ["CATALOG_READ", "CATALOG_WRITE"],
  sets: "",
  refs: "",
};

/** What the server is asked for. */
export function inputOf(draft: Draft): CreateTrustRuleInput {
  const { github, gitlab } = draft;
  return {
    name: draft.name,
    issuer: draft.issuer.trim() || undefined,
    github:
      draft.ci === "github"
        ? { ...github, ...given(github, "ref", "environment", "jobWorkflowRef") }
        : undefined,
    gitlab:
      draft.ci === "gitlab" ? { ...gitlab, ...given(gitlab, "ref", "environment") } : undefined,
    serviceAccount: draft.serviceAccount,
    scopes: [...draft.scopes],
    sets: linesOf(draft.sets),
    refs: linesOf(draft.refs),
  };
}

/** Those of the fields that hold something; the others are undefined. */
function given<T, K extends keyof T>(fields: T, ...names: K[]) {
  return Object.fromEntries(names.map((name) => [name, fields[name] || undefined])) as {
    [P in K]: T[P] | undefined;
  };
}
