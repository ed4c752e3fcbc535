import { Icon, type IconName } from "./Icon";

const icons: Record<string, { name: IconName; colour: string }> = {
  component: { name: "component", colour: "text-kind-component" },
  api: { name: "api", colour: "text-kind-api" },
  resource: { name: "resource", colour: "text-kind-resource" },
  system: { name: "system", colour: "text-kind-system" },
  domain: { name: "domain", colour: "text-kind-domain" },
  group: { name: "group", colour: "text-kind-group" },
  user: { name: "user", colour: "text-kind-group" },
  location: { name: "location", colour: "text-kind-other" },
  template: { name: "template", colour: "text-kind-other" },
};

const other = { name: "custom" as const, colour: "text-kind-other" };

/** The sign of a kind, in its colour; a kind of the catalog's own gets the common one. */
export function EntityIcon({ kind, size }: { kind: string; size?: number }) {
  const icon = icons[kind.toLowerCase()] ?? other;
  return <Icon name={icon.name} size={size} className={icon.colour} />;
}
