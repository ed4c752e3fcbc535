import type { ReactNode } from "react";
import { Icon, type IconName } from "@/components/Icon";
import { RelativeTime } from "@/components/RelativeTime";
import { outsideAddress } from "@/features/apis/openapi/openOutside";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { About_EntityFragment as Fields } from "@/graphql/gen/graphql";
import { Card } from "./Card";
import { Claims } from "./Claims";
import { Pairs } from "./Pairs";

export const AboutEntity = graphql(`
  fragment About_entity on Entity {
    ref
    apiVersion
    labels
    annotations
    createdAt
    updatedAt
    links {
      url
      title
      icon
      type
    }
    ...Claims_entity
    ... on User {
      email
    }
    ... on Group {
      email
    }
    ... on Location {
      targets
    }
  }
`);

/** The smaller facts of an entity: pages about it, labels, annotations, where it comes from. */
export function About(props: { entity: FragmentType<typeof AboutEntity> }) {
  const entity = readFragment(AboutEntity, props.entity);
  const labels = Object.entries(entity.labels as Record<string, string>);
  const annotations = Object.entries(entity.annotations as Record<string, string>);
  return (
    <Card title="About">
      <div className="flex flex-col divide-y divide-line">
        {entity.links.length > 0 && (
          <Part title="Links">
            <Links links={entity.links} />
          </Part>
        )}
        {"email" in entity && entity.email && (
          <Part title="E-mail">
            <a
              href={`mailto:${entity.email}`}
              className="break-all text-accent-ink hover:underline"
            >
              {entity.email}
            </a>
          </Part>
        )}
        {"targets" in entity && entity.targets.length > 0 && (
          <Part title={`Targets · ${entity.targets.length}`}>
            <ul className="flex max-h-72 flex-col gap-1 overflow-y-auto">
              {entity.targets.map((target) => (
                <li key={target} className="break-all font-mono text-xs">
                  {target}
                </li>
              ))}
            </ul>
          </Part>
        )}
        {labels.length > 0 && (
          <Part title="Labels">
            <Pairs pairs={labels} />
          </Part>
        )}
        {annotations.length > 0 && (
          <details className="group px-3 py-2.5">
            <summary className="flex cursor-pointer items-center gap-1.5 text-muted text-xs">
              <Icon name="forward" size={12} className="group-open:rotate-90" />
              Annotations · {annotations.length}
            </summary>
            <div className="mt-2">
              <Pairs pairs={annotations} />
            </div>
          </details>
        )}
        <Part title="Declared in">
          <Claims entity={entity} />
        </Part>
        <p className="flex flex-wrap gap-x-3 px-3 py-2.5 text-muted text-xs">
          <span>
            Added <RelativeTime at={entity.createdAt} />
          </span>
          <span>
            Changed <RelativeTime at={entity.updatedAt} />
          </span>
          <span className="break-all">{entity.apiVersion}</span>
        </p>
      </div>
    </Card>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="px-3 py-2.5">
      <h3 className="mb-1.5 text-muted text-xs">{title}</h3>
      {children}
    </div>
  );
}

/** Names of icons that descriptors use, as far as we have a picture; all others get a chain. */
const linkIcons: Record<string, IconName> = {
  catalog: "catalog",
  code: "branch",
  dashboard: "activity",
  docs: "file",
  email: "user",
  github: "branch",
  group: "group",
  help: "info",
  search: "search",
  user: "user",
  warning: "warning",
  web: "domain",
};

function Links({ links }: { links: Fields["links"] }) {
  return (
    <ul className="flex flex-col gap-1">
      {links.map(({ url, title, icon, type }) => (
        <li key={`${url} ${title}`} className="flex min-w-0 items-center gap-2">
          <Icon name={linkIcons[icon ?? ""] ?? "link"} size={14} className="text-muted" />
          <a
            // the server lets no other sorts of links pass; what was stored before may hold them
            href={outsideAddress(url)}
            target="_blank"
            rel="noreferrer"
            title={url}
            className="truncate text-accent-ink hover:underline"
          >
            {title ?? url.replace(/^(?:https?:\/\/|mailto:)/, "")}
          </a>
          {type && <span className="truncate text-muted text-xs">{type}</span>}
        </li>
      ))}
    </ul>
  );
}
