import { classes } from "@/lib/classes";
import type { PlacedDrawing, PlacedTie } from "./drawing";
import { relationColour } from "./relationColour";

/**
 * The lines between the boxes. Those of the active box stand out, whatever else is drawn; ties aside are drawn for it,
 * or where the reader wants to see them all. What they say stands in the list of relations too, so they are hidden from
 * screen readers.
 */
export function GraphTies(props: {
  drawing: PlacedDrawing;
  active: string | undefined;
  asides: boolean;
}) {
  const { active } = props;
  const { width, height, ties } = props.drawing;
  const shown = ties
    .filter((placed) => !placed.aside || props.asides || touches(placed, active))
    .sort((a, b) => Number(touches(a, active)) - Number(touches(b, active)));
  const meetings = countEnds(shown);
  return (
    <svg width={width} height={height} className="absolute inset-0" aria-hidden="true">
      {shown.map((placed) => (
        <TieLine key={placed.tie.id} placed={placed} active={active} />
      ))}
      {shown
        .filter((placed) => (active ? touches(placed, active) : standsAlone(placed, meetings)))
        .map(({ tie, words, wordsAt }) => (
          <text
            key={tie.id}
            x={wordsAt.x}
            y={wordsAt.y}
            textAnchor={wordsAt.anchor}
            className="fill-muted stroke-3 stroke-canvas text-[11px] [paint-order:stroke] [stroke-linejoin:round]"
          >
            {words}
          </text>
        ))}
    </svg>
  );
}

function TieLine({ placed, active }: { placed: PlacedTie; active: string | undefined }) {
  const bright = touches(placed, active);
  return (
    <g
      className={classes(
        relationColour([...placed.tie.forward.keys(), ...placed.tie.backward.keys()][0]),
        "transition-opacity duration-100",
        active !== undefined && !bright && "opacity-15",
      )}
    >
      <path
        d={placed.line}
        fill="none"
        stroke="currentColor"
        strokeWidth={bright ? 1.75 : 1.25}
        strokeDasharray={placed.aside ? "4 3" : undefined}
        className={bright ? undefined : "opacity-60"}
      />
      {placed.heads.map((head) => (
        <path key={head} d={head} fill="currentColor" />
      ))}
    </g>
  );
}

function touches({ tie }: PlacedTie, id: string | undefined): boolean {
  return tie.from === id || tie.to === id;
}

/** How many of the lines meet at each box. */
function countEnds(ties: readonly PlacedTie[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { tie } of ties) {
    for (const id of new Set([tie.from, tie.to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Whether a line's words have room: nothing else meets at one of its ends. */
function standsAlone(placed: PlacedTie, meetings: ReadonlyMap<string, number>): boolean {
  const { tie, roomy } = placed;
  return roomy || meetings.get(tie.from) === 1 || meetings.get(tie.to) === 1;
}
