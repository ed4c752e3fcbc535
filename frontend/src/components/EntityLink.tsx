import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { classes } from "@/lib/classes";
import { parseRef, shortRef } from "@/lib/ref";
import { EntityIcon } from "./EntityIcon";

export const EntityLinkEntity = graphql(`
  fragment EntityLink_entity on Entity {
    ref
    title
    name
  }
`);

type Look = { icon?: boolean; className?: string };

/** An entity by its title, or its name where it has none. */
export function EntityLink(props: { entity: FragmentType<typeof EntityLinkEntity> } & Look) {
  const entity = readFragment(EntityLinkEntity, props.entity);
  return (
    <RefLink to={entity.ref} icon={props.icon} className={props.className}>
      {entity.title ?? entity.name}
    </RefLink>
  );
}

/** A ref as a link, also where nobody declares the entity: its page says so and who mentions it. */
export function RefLink(props: { to: string; children?: ReactNode } & Look) {
  const parts = parseRef(props.to);
  return (
    <Link
      to="/catalog/$kind/$namespace/$name/{-$tab}"
      params={{ ...parts, tab: undefined }}
      title={props.to}
      className={classes(
        "inline-flex min-w-0 max-w-full items-center gap-1.5 align-top hover:underline",
        props.className,
      )}
    >
      {props.icon && <EntityIcon kind={parts.kind} />}
      <span className="truncate">{props.children ?? shortRef(props.to)}</span>
    </Link>
  );
}
