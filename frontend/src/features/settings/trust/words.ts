import type { TrustEvent, TrustKind } from "@/graphql/gen/graphql";

/** What a CI is called. */
export function ciName(kind: TrustKind): string {
  return { GITHUB_ACTIONS: "GitHub Actions", GITLAB_CI: "GitLab CI", OTHER: "Another CI" }[kind];
}

/** The CI that is meant where nobody names one. */
export function usualIssuer(kind: TrustKind): string | undefined {
  return {
    GITHUB_ACTIONS: "https://token.actions.githubusercontent.com",
    GITLAB_CI: "https://gitlab.com",
    OTHER: undefined,
  }[kind];
}

/** By what strangers may start the pipeline. */
export function eventWords(event: TrustEvent): string {
  return {
    PULL_REQUEST: "pull requests too, also of forks",
    PULL_REQUEST_TARGET: "pull_request_target too",
    MERGE_REQUEST: "merge requests too",
  }[event];
}
