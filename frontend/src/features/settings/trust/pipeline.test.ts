import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { type PipelineRule, pipelineOf } from "./pipeline";

const documented = fs.readFileSync(
  path.resolve(import.meta.dirname, "../../../../../docs/integrations.md"),
  "utf8",
);
const origin = "https://callboard.acme.io";
const shop: PipelineRule = {
  kind: "GITHUB_ACTIONS",
  conditions: [{ claim: "ref", pattern: "refs/heads/main" }],
  scopes: ["CATALOG_READ", "CATALOG_WRITE"],
  sets: ["ci/shop"],
};
const payments: PipelineRule = { ...shop, kind: "GITLAB_CI", sets: ["ci/payments"] };

test("the pipelines are those of the documentation, which are run by a test", () => {
  for (const rule of [shop, payments]) {
    expect(documented).toContain(`\`\`\`yaml\n${pipelineOf(rule, origin).text}\`\`\`\n`);
  }
});

test("a workflow runs on the branch that the rule is about", () => {
  const on = (pattern: string) =>
    /branches: \[(.*)\]/.exec(
      pipelineOf({ ...shop, conditions: [{ claim: "ref", pattern }] }, origin).text,
    )?.[1];
  expect(on("refs/heads/release/1.0")).toBe("release/1.0");
  expect(on("refs/heads/*")).toBe("main");
  expect(on("refs/tags/v1")).toBe("main");
});

test("what may only read writes nothing", () => {
  const { text } = pipelineOf({ ...shop, scopes: ["CATALOG_READ"] }, origin);
  expect(text).toContain("{ viewer { login role } }");
  expect(text).not.toContain("applyEntities");
});

test("an entity's name is one whatever the set is called", () => {
  expect(pipelineOf({ ...shop, sets: ["Terraform: prod"] }, origin).text).toContain(
    '"name": "Terraform-prod-database"',
  );
  expect(pipelineOf({ ...shop, sets: [] }, origin).text).toContain('"set": "ci/example"');
});
