import { expect, test } from "vitest";
import { emptyDraft, inputOf } from "./draft";

test("only the CI that is chosen is sent, and nothing that is empty", () => {
  const draft = {
    ...emptyDraft,
    name: "shop",
    github: { ...emptyDraft.github, repositoryId: "42", repositoryOwnerId: "7" },
    sets: "ci/shop\nci/blog",
  };
  expect(inputOf(draft)).toEqual({
    name: "shop",
    issuer: undefined,
    github: {
      repositoryId: "42",
      repositoryOwnerId: "7",
      ref: "refs/heads/main",
      environment: undefined,
      jobWorkflowRef: undefined,
      pullRequests: false,
      pullRequestTarget: false,
    },
    gitlab: undefined,
    serviceAccount: "ci",
    scopes: ["CATALOG_READ", "CATALOG_WRITE"],
    sets: ["ci/shop", "ci/blog"],
    refs: [],
  });
  const gitlab = inputOf({ ...draft, ci: "gitlab", issuer: " https://gitlab.acme.io " });
  expect(gitlab).toMatchObject({
    github: undefined,
    gitlab: { ref: "main" },
    issuer: "https://gitlab.acme.io",
  });
});
