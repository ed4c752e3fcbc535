import { useMemo, useState } from "react";
import { EmptyState } from "@/components/ui/EmptyState";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { RelationGraph_GraphFragment as Fields } from "@/graphql/gen/graphql";
import { narrow, placeDrawing, wide } from "./drawing";
import { type Drawing, fold, GROUP_LIMIT, GROUP_STEP } from "./fold";
import { GraphBox, GraphMore } from "./GraphBox";
import { GraphTies } from "./GraphTies";
import { placeStacked, STACKED_LIMIT } from "./stacked";
import { useWidth } from "./useWidth";
import { Viewport } from "./Viewport";

export const RelationGraphGraph = graphql(`
  fragment RelationGraph_graph on EntityGraph {
    nodes {
      ref
      depth
      hidden
      entity {
        ref
        kind
        name
        title
        type
      }
    }
    relations {
      id
      type
      sourceRef
      targetRef
    }
    truncated
  }
`);

/** The neighbourhood of an entity as boxes and arrows; a click on a box walks there. */
export function RelationGraph(props: {
  /** The ref of the entity in the middle. */
  root: string;
  graph: FragmentType<typeof RelationGraphGraph>;
}) {
  const graph = readFragment(RelationGraphGraph, props.graph);
  if (graph.relations.length > 0) return <Neighbourhood root={props.root} graph={graph} />;
  return (
    <EmptyState icon="graph" title="Nothing to draw">
      <p>No relation of the chosen types begins or ends here.</p>
    </EmptyState>
  );
}

function Neighbourhood(props: { root: string; graph: Fields }) {
  const { nodes, relations, truncated } = props.graph;
  const [limits, setLimits] = useState<ReadonlyMap<string, number>>(new Map());
  const [asides, setAsides] = useState(false);
  const [active, setActive] = useState<string>();
  const [frame, width] = useWidth();
  const { limit, place } = useMemo(() => manner(width, asides), [width, asides]);
  const drawing = useMemo(
    () => place(fold(nodes, relations, limits, limit)),
    [nodes, relations, limits, limit, place],
  );
  const byRef = useMemo(() => new Map(nodes.map((node) => [node.ref, node])), [nodes]);
  const near = useMemo(() => neighboursOf(active, drawing.ties), [active, drawing]);
  const among = drawing.ties.filter(({ aside }) => aside).length;
  const more = (group: string) =>
    setLimits((old) => new Map(old).set(group, (old.get(group) ?? limit) + GROUP_STEP));
  const root = drawing.boxes.find(({ box }) => box.id === props.root)?.place;
  return (
    <div ref={frame}>
      <Viewport
        label={`${nodes.length - 1} related entities, ${relations.length} relations`}
        width={drawing.width}
        height={drawing.height}
        centre={root}
        footer={
          <>
            <span>
              {count(nodes.length - 1, "entity", "entities")},{" "}
              {count(relations.length, "relation", "relations")}
            </span>
            {among > 0 && (
              <label className="flex cursor-pointer items-center gap-1.5">
                <input
                  type="checkbox"
                  checked={asides}
                  onChange={(event) => setAsides(event.target.checked)}
                  className="accent-accent"
                />
                Draw the {count(among, "line", "lines")} among neighbours too
              </label>
            )}
            {truncated && <span>Only the nearest are drawn; the view Relations lists all.</span>}
          </>
        }
      >
        <GraphTies drawing={drawing} active={active} asides={asides} />
        {drawing.boxes.map(({ box, place }) => {
          const shared = { place, faded: near && !near.has(box.id), onActive: setActive };
          const node = byRef.get(box.id);
          if (box.kind === "more") {
            const partial = (byRef.get(box.group.parent)?.hidden ?? 0) > 0;
            return <GraphMore key={box.id} box={box} partial={partial} onMore={more} {...shared} />;
          }
          return node && <GraphBox key={box.id} node={node} root={props.root} {...shared} />;
        })}
      </Viewport>
    </div>
  );
}

/** Frames below these widths get smaller boxes, and one below the other. */
const NARROW = 700;
const STACKED = 480;

/** How much of a neighbourhood is drawn, and how, in a frame of this width. */
function manner(width: number | undefined, asides: boolean) {
  if (width !== undefined && width < STACKED) {
    return { limit: STACKED_LIMIT, place: (folded: Drawing) => placeStacked(folded, width) };
  }
  const measures = width === undefined || width < NARROW ? narrow : wide;
  return {
    limit: GROUP_LIMIT,
    place: (folded: Drawing) => placeDrawing(folded, asides, measures, width),
  };
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString()} ${number === 1 ? one : many}`;
}

/** The boxes that stay bright while `active` is pointed at; undefined while nothing is. */
function neighboursOf(
  active: string | undefined,
  ties: ReturnType<typeof placeDrawing>["ties"],
): Set<string> | undefined {
  if (active === undefined) return undefined;
  const touching = ties.filter(({ tie }) => tie.from === active || tie.to === active);
  return new Set([active, ...touching.flatMap(({ tie }) => [tie.from, tie.to])]);
}
