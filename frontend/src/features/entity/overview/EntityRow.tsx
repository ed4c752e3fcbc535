import { Avatar } from "@/components/Avatar";
import { EntityIcon } from "@/components/EntityIcon";
import { EntityLink, RefLink } from "@/components/EntityLink";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { EntityRow_EntityFragment as Fields } from "@/graphql/gen/graphql";
import { kindLabel, parseRef, shortRef } from "@/lib/ref";
import { Lifecycle } from "../Lifecycle";

export const EntityRowEntity = graphql(`
  fragment EntityRow_entity on Entity {
    ref
    kind
    type
    lifecycle
    description
    ownerRef
    name
    title
    ...EntityLink_entity
    ... on User {
      picture
    }
  }
`);

/** One entity of a list: its name, what it is, and whose. */
export function EntityRow(props: {
  entity: FragmentType<typeof EntityRowEntity>;
  /** How it is related, where the list does not say so. */
  relation?: string;
  /** An owner that goes without saying. */
  owner?: string;
}) {
  const entity = readFragment(EntityRowEntity, props.entity);
  return (
    <li className="flex min-h-9 items-center gap-2 px-3 py-1 hover:bg-hover">
      {props.relation && <Relation name={props.relation} />}
      <Face entity={entity} />
      <EntityLink entity={entity} className="max-w-[60%] shrink-0 font-medium" />
      <span className="min-w-0 flex-1 truncate text-muted" title={entity.description ?? undefined}>
        {entity.description}
      </span>
      {entity.lifecycle && entity.lifecycle.toLowerCase() !== "production" && (
        <span className="shrink-0 text-muted text-xs">
          <Lifecycle value={entity.lifecycle} />
        </span>
      )}
      {entity.ownerRef && entity.ownerRef !== props.owner && (
        <span className="max-w-32 shrink-0 truncate text-muted text-xs max-sm:hidden">
          {shortRef(entity.ownerRef)}
        </span>
      )}
    </li>
  );
}

function Face({ entity }: { entity: Fields }) {
  if (!("picture" in entity && entity.picture)) return <EntityIcon kind={entity.kind} />;
  return <Avatar name={entity.title ?? entity.name} picture={entity.picture} size={16} />;
}

/** A ref of a list that nobody declares: it is shown as it is meant, and why it is not more. */
export function AbsentRow({ to, relation }: { to: string; relation?: string }) {
  return (
    <li className="flex min-h-9 items-center gap-2 px-3 py-1 hover:bg-hover">
      {relation && <Relation name={relation} />}
      <EntityIcon kind={parseRef(to).kind} />
      <RefLink to={to} className="max-w-[60%] shrink-0 text-muted">
        {shortRef(to)}
      </RefLink>
      <span
        className="truncate rounded border border-line-strong border-dashed px-1.5 text-muted text-xs"
        title="Somebody names it, but no registered file declares it. It becomes a whole entity as soon as one does."
      >
        {kindLabel(parseRef(to).kind)} that nobody declares
      </span>
    </li>
  );
}

function Relation({ name }: { name: string }) {
  return <span className="w-28 shrink-0 truncate text-muted">{name}</span>;
}
