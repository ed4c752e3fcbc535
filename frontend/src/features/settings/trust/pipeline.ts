import type { Scope, TrustKind } from "@/graphql/gen/graphql";

/** What of a trust rule its pipeline needs to know. */
export type PipelineRule = {
  kind: TrustKind;
  conditions: readonly { claim: string; pattern: string }[];
  scopes: readonly Scope[];
  sets: readonly string[];
};

/** A file of a repository. */
export type PipelineFile = { name: string; text: string };

/**
 * The whole pipeline that gets a token under a rule, and uses it. What it makes of rules that write stands in
 * docs/integrations.md too, and is run from there.
 */
export function pipelineOf(rule: PipelineRule, origin: string): PipelineFile {
  return rule.kind === "GITLAB_CI"
    ? { name: ".gitlab-ci.yml", text: gitlabFile(rule, origin) }
    : { name: ".github/workflows/catalog.yml", text: githubFile(rule, origin) };
}

const curl = "curl --silent --show-error --fail-with-body";

function githubFile(rule: PipelineRule, origin: string): string {
  return `name: catalog
on:
  push:
    branches: [${branchOf(rule)}]
permissions:
  contents: read
  id-token: write # the job may ask GitHub for a token that says who it is
env:
  CALLBOARD_URL: ${origin}
defaults:
  run:
    shell: bash
jobs:
  catalog:
    runs-on: ubuntu-latest
    steps:
      - name: Get a token for this job
        run: |
          identity=$(${curl} \\
            -H "Authorization: Bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" \\
            "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=$CALLBOARD_URL" | jq -er .value)
          token=$(${curl} "$CALLBOARD_URL/auth/token-exchange" \\
            --data grant_type=urn:ietf:params:oauth:grant-type:token-exchange \\
            --data subject_token_type=urn:ietf:params:oauth:token-type:jwt \\
            --data subject_token="$identity" | jq -er '.access_token // error(.error_description)')
          echo "::add-mask::$token"
          echo "CALLBOARD_TOKEN=$token" >> "$GITHUB_ENV"
      - name: ${writes(rule) ? "Write to the catalog" : "Ask the catalog"}
        run: |
${indented(workOf(rule), 10)}
`;
}

function gitlabFile(rule: PipelineRule, origin: string): string {
  return `catalog:
  image: alpine:3
  timeout: 10 minutes
  rules:
    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
  variables:
    CALLBOARD_URL: ${origin}
  id_tokens:
    CALLBOARD_ID_TOKEN:
      aud: ${origin}
  before_script:
    - apk add --no-cache bash curl jq
  script:
    - |
      CALLBOARD_TOKEN=$(${curl} "$CALLBOARD_URL/auth/token-exchange" \\
        --data grant_type=urn:ietf:params:oauth:grant-type:token-exchange \\
        --data subject_token_type=urn:ietf:params:oauth:token-type:id_token \\
        --data subject_token="$CALLBOARD_ID_TOKEN" | jq -er '.access_token // error(.error_description)')
    - |
${indented(workOf(rule), 6)}
`;
}

/** The branch that the rule is about, as far as it is about one. */
function branchOf(rule: PipelineRule): string {
  const ref = rule.conditions.find(({ claim }) => claim === "ref")?.pattern ?? "";
  const branch = /^refs\/heads\/([\w./-]+)$/.exec(ref);
  return branch?.[1] ?? "main";
}

function writes({ scopes }: PipelineRule): boolean {
  return scopes.includes("CATALOG_WRITE") || scopes.includes("ADMIN");
}

/** What the pipeline does with its token. */
function workOf(rule: PipelineRule): string {
  const ask = `${curl} "$CALLBOARD_URL/graphql" \\
  -H "Authorization: Bearer $CALLBOARD_TOKEN" -H 'Content-Type: application/json'`;
  if (!writes(rule)) return `${ask} -d '{"query": "{ viewer { login role } }"}'`;
  const set = rule.sets[0] ?? "ci/example";
  const name = set.slice(set.lastIndexOf("/") + 1).replace(/[^A-Za-z0-9]+/g, "-");
  return `${ask} -d @- <<'JSON' |
{
  "query": "mutation ($input: ApplyEntitiesInput!) { applyEntities(input: $input) { revision errors { message hint } } }",
  "variables": {
    "input": {
      "set": ${JSON.stringify(set)},
      "prune": true,
      "entities": [
        {
          "apiVersion": "backstage.io/v1alpha1",
          "kind": "Resource",
          "metadata": { "name": "${name}-database", "description": "Written by a pipeline." },
          "spec": { "type": "database", "owner": "group:default/guests" }
        }
      ]
    }
  }
}
JSON
  jq -e 'if .errors or .data.applyEntities.errors != [] then error(tostring) else .data.applyEntities end'`;
}

function indented(text: string, by: number): string {
  return text
    .split("\n")
    .map((line) => " ".repeat(by) + line)
    .join("\n");
}
