import { kindLabel, parseRef } from "@/lib/ref";

const specs: Record<string, readonly string[]> = {
  component: ["type: service", "lifecycle: production", "owner: my-team"],
  api: [
    "type: openapi",
    "lifecycle: production",
    "owner: my-team",
    "definition:",
    "  $text: ./openapi.yaml",
  ],
  resource: ["type: database", "owner: my-team"],
  system: ["owner: my-team"],
  domain: ["owner: my-team"],
  group: ["type: team", "children: []"],
  user: ["profile:", "  displayName: Jane Doe", "memberOf: [my-team]"],
  location: ["targets:", "  - ./other/catalog-info.yaml"],
  template: ["type: service", "owner: my-team", "steps: []"],
};

/** A descriptor to begin with, that declares `ref`. */
export function descriptorFor(ref: string): string {
  const { kind, namespace, name } = parseRef(ref);
  const group = kind === "template" ? "scaffolder.backstage.io/v1beta3" : "backstage.io/v1alpha1";
  const spec = specs[kind] ?? ["owner: my-team"];
  return [
    `apiVersion: ${group}`,
    `kind: ${kindLabel(kind)}`,
    "metadata:",
    ...(namespace === "default" ? [] : [`  namespace: ${namespace}`]),
    `  name: ${name}`,
    "spec:",
    ...spec.map((line) => `  ${line}`),
    "",
  ].join("\n");
}
