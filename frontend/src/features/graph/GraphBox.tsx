import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { EntityIcon } from "@/components/EntityIcon";
import { Icon } from "@/components/Icon";
import { classes } from "@/lib/classes";
import { kindLabel, parseRef, shortRef } from "@/lib/ref";
import type { Box } from "./fold";
import type { Place } from "./layered";

type Shared = {
  place: Place;
  /** Something else is pointed at that has nothing to do with this. */
  faded: boolean | undefined;
  onActive: (id: string | undefined) => void;
};

/** An entity of the drawing, as the server answered it. */
export interface GraphNode {
  ref: string;
  hidden: number;
  entity?: { name: string; title?: string | null; kind: string; type?: string | null } | null;
}

const look =
  "absolute flex items-center gap-2 rounded-md border text-left transition-opacity duration-100";

/** One entity of the drawing: a plain link to its page, in the same tab of it and with the same settings. */
export function GraphBox({ node, root, ...shared }: { node: GraphNode; root: string } & Shared) {
  const { entity, ref } = node;
  const parts = parseRef(ref);
  const isRoot = ref === root;
  const title = entity?.title ?? entity?.name ?? shortRef(ref);
  const note = entity ? noteOf(entity) : "nobody declares it";
  return (
    <Link
      to="/catalog/$kind/$namespace/$name/{-$tab}"
      params={(old) => ({ ...parts, tab: old.tab })}
      search={(old) => old}
      aria-current={isRoot ? "page" : undefined}
      aria-label={[title, note, node.hidden && `${node.hidden} more neighbours`]
        .filter(Boolean)
        .join(", ")}
      title={ref}
      draggable={false}
      style={placeStyle(shared.place)}
      className={classes(
        look,
        "px-2.5 hover:border-accent",
        entity ? "bg-canvas" : "border-dashed bg-side text-muted",
        isRoot ? "border-accent bg-selected" : "border-line-strong",
        shared.faded && "opacity-30",
      )}
      {...pointing(ref, shared.onActive)}
    >
      <EntityIcon kind={parts.kind} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium text-[13px] leading-[18px]">{title}</span>
        <span className="block truncate text-[11px] text-muted leading-[15px]">{note}</span>
      </span>
      {node.hidden > 0 && (
        <span className="shrink-0 text-[11px] text-muted tabular-nums" title="Neighbours not drawn">
          +{node.hidden}
        </span>
      )}
    </Link>
  );
}

/** What of a group is not drawn one by one; a click draws more of it. */
export function GraphMore({
  box,
  partial,
  onMore,
  ...shared
}: {
  box: Extract<Box, { kind: "more" }>;
  /** The server did not send all neighbours of the box that these hang on. */
  partial: boolean;
  onMore: (group: string) => void;
} & Shared) {
  const { refs, group, within } = box;
  const amongThem = within ? `, ${within} relations among them` : "";
  return (
    <button
      type="button"
      style={placeStyle(shared.place)}
      title={`${refs.slice(0, 20).map(shortRef).join("\n")}${refs.length > 20 ? "\n…" : ""}`}
      aria-label={`${refs.length} more by ${group.type}${amongThem}: draw some of them`}
      className={classes(
        look,
        "cursor-pointer border-line-strong border-dashed bg-side px-2.5 hover:border-accent hover:bg-hover",
        shared.faded && "opacity-30",
      )}
      onClick={() => onMore(group.id)}
      {...pointing(box.id, shared.onActive)}
    >
      <Icon name="plus" size={14} className="text-muted" />
      <span className="shrink-0 font-medium">
        {refs.length}
        {partial && "+"} more
      </span>
      <span className="truncate text-[11px] text-muted">{kindsOf(refs)}</span>
    </button>
  );
}

function noteOf({ kind, type }: { kind: string; type?: string | null }): string {
  return [kindLabel(kind), type].filter(Boolean).join(" · ");
}

function kindsOf(refs: readonly string[]): string {
  return [...new Set(refs.map((ref) => kindLabel(parseRef(ref).kind)))].join(", ");
}

function placeStyle({ x, y, width, height }: Place): CSSProperties {
  return { left: x, top: y, width, height };
}

function pointing(id: string, onActive: (id: string | undefined) => void) {
  const on = () => onActive(id);
  const off = () => onActive(undefined);
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off };
}
