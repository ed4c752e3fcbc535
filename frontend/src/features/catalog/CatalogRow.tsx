import { Link } from "@tanstack/react-router";
import { memo, type ReactNode, useEffect, useRef } from "react";
import { EntityIcon } from "@/components/EntityIcon";
import { EntityLink, RefLink } from "@/components/EntityLink";
import { OwnerChip } from "@/components/OwnerChip";
import { StarButton } from "@/components/StarButton";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { CatalogRow_EntityFragment as Fields } from "@/graphql/gen/graphql";
import { classes } from "@/lib/classes";
import { parseRef, shortRef } from "@/lib/ref";

export const CatalogRowEntity = graphql(`
  fragment CatalogRow_entity on Entity {
    ref
    kind
    name
    title
    description
    type
    lifecycle
    tags
    ownerRef
    owner {
      ref
      title
    }
    starred
    ...OwnerChip_entity
    ...StarButton_entity
    ... on Component {
      systemRef
      system {
        ref
        ...EntityLink_entity
      }
    }
    ... on API {
      systemRef
      system {
        ref
        ...EntityLink_entity
      }
    }
    ... on Resource {
      systemRef
      system {
        ref
        ...EntityLink_entity
      }
    }
  }
`);

type Props = {
  entity: FragmentType<typeof CatalogRowEntity>;
  index: number;
  top: number;
  height: number;
  /** Two lines for narrow screens. */
  compact: boolean;
  /** The row that keys act on. */
  active: boolean;
  /** Whether Tab stops here: at one row of the whole list. */
  tabStop: boolean;
  /** Whether an active row takes the keyboard's focus. */
  takeFocus: boolean;
  onFocus: (index: number) => void;
};

/** One entity. Its link covers the whole row; owner, system and star lie on top of it. */
export const CatalogRow = memo(function CatalogRow({ entity: masked, index, ...props }: Props) {
  const entity = readFragment(CatalogRowEntity, masked);
  const owner = entity.owner?.title ?? (entity.ownerRef && shortRef(entity.ownerRef));
  const tabIndex = props.tabStop ? 0 : -1;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its link takes the focus
    <div
      role="row"
      aria-rowindex={index + 2}
      data-ref={entity.ref}
      onFocus={() => props.onFocus(index)}
      className={classes(
        "catalog-row group/row absolute inset-x-0 top-0 border-line border-b",
        "has-[>div>a:focus-visible]:outline-2 has-[>div>a:focus-visible]:-outline-offset-2 outline-accent",
        props.active ? "bg-selected" : "hover:bg-hover",
      )}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      <div role="cell" data-column="name" className="flex min-w-0 items-center gap-2.5">
        <EntityIcon kind={entity.kind} />
        <div className={classes("min-w-0", !props.compact && "flex items-baseline gap-2.5")}>
          <RowLink entity={entity} tabIndex={tabIndex} focus={props.active && props.takeFocus} />
          <p className="truncate text-muted">
            {props.compact ? [entity.kind, owner].filter(Boolean).join(" · ") : entity.description}
          </p>
        </div>
      </div>
      <Cell column="kind">{entity.kind}</Cell>
      <Cell column="owner">
        <OwnerChip entity={entity} />
      </Cell>
      <Cell column="system">
        <SystemOf entity={entity} />
      </Cell>
      <Cell column="type">{entity.type}</Cell>
      <Cell column="lifecycle">{entity.lifecycle}</Cell>
      <Cell column="tags">
        <Tags tags={entity.tags} />
      </Cell>
      <div role="cell" data-column="star" className="relative">
        <StarButton
          entity={entity}
          tabIndex={tabIndex}
          className="pointer-fine:not-aria-pressed:not-focus-visible:opacity-0 group-hover/row:opacity-100!"
        />
      </div>
    </div>
  );
});

function RowLink(props: { entity: Fields; tabIndex: number; focus: boolean }) {
  const { ref, title, name } = props.entity;
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (props.focus) link.current?.focus({ preventScroll: true });
  }, [props.focus]);
  return (
    <Link
      ref={link}
      to="/catalog/$kind/$namespace/$name/{-$tab}"
      params={{ ...parseRef(ref), tab: undefined }}
      tabIndex={props.tabIndex}
      title={ref}
      className="row-link block max-w-full shrink-0 truncate font-medium outline-none after:absolute after:inset-0"
    >
      {title ?? name}
    </Link>
  );
}

function Cell({ column, children }: { column: string; children: ReactNode }) {
  return (
    <div role="cell" data-column={column} className="truncate text-muted">
      {children}
    </div>
  );
}

/** The system, of those kinds that can be part of one. */
function SystemOf({ entity }: { entity: Fields }) {
  if (!("systemRef" in entity)) return null;
  if (entity.system) return <EntityLink entity={entity.system} />;
  return entity.systemRef ? <RefLink to={entity.systemRef} /> : null;
}

const SHOWN_TAGS = 2;

function Tags({ tags }: { tags: readonly string[] }) {
  const hidden = tags.slice(SHOWN_TAGS);
  return (
    <span className="flex gap-1">
      {tags.slice(0, SHOWN_TAGS).map((tag) => (
        <span
          key={tag}
          className="truncate rounded-full border border-line px-1.5 text-xs first:max-w-full first:shrink-0"
        >
          {tag}
        </span>
      ))}
      {hidden.length > 0 && (
        <span title={hidden.join(", ")} className="text-xs">
          +{hidden.length}
        </span>
      )}
    </span>
  );
}
