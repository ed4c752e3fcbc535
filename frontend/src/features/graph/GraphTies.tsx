import { classes } from "@/lib/classes";
import type { PlacedDrawing, PlacedTie } from "./drawing";
import { relationColour } from "./relationColour";

/** With more ties than this their words would hide one another; then only those of the active box are shown. */
const WORDS_LIMIT = 16;

/** The arrows between the boxes. What they say stands in the boxes' labels too, so they are hidden from screen readers. */
export function GraphTies({ drawing, active }: { drawing: PlacedDrawing; active?: string }) {
  const { width, height, ties } = drawing;
  const sorted = ties.toSorted((a, b) => Number(touches(a, active)) - Number(touches(b, active)));
  return (
    <svg width={width} height={height} className="absolute inset-0" aria-hidden="true">
      {sorted.map((placed) => {
        const bright = active === undefined || touches(placed, active);
        return (
          <g
            key={placed.tie.id}
            className={classes(
              relationColour(placed.tie.forward.keys().next().value),
              "transition-opacity duration-100",
              bright ? "opacity-100" : "opacity-15",
            )}
          >
            <path
              d={placed.line}
              fill="none"
              stroke="currentColor"
              strokeWidth={active !== undefined && bright ? 1.75 : 1.25}
              className={active === undefined ? "opacity-60" : undefined}
            />
            {placed.heads.map((head) => (
              <path key={head} d={head} fill="currentColor" />
            ))}
          </g>
        );
      })}
      {sorted
        .filter((placed) =>
          active === undefined ? ties.length <= WORDS_LIMIT : touches(placed, active),
        )
        .map((placed) => (
          <text
            key={placed.tie.id}
            x={placed.middle.x}
            y={placed.middle.y + 3.5}
            textAnchor="middle"
            className="fill-muted stroke-4 stroke-canvas text-[11px] [paint-order:stroke] [stroke-linejoin:round]"
          >
            {placed.words}
          </text>
        ))}
    </svg>
  );
}

function touches({ tie }: PlacedTie, id: string | undefined): boolean {
  return tie.from === id || tie.to === id;
}
