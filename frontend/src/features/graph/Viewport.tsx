import { type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { classes } from "@/lib/classes";
import type { Place } from "./layered";

const ZOOMS = [0.5, 0.65, 0.8, 0.9, 1, 1.25];

/** What would be smaller than this is rather scrolled, even when it is to be seen whole. */
const SMALLEST = 0.25;

/** What needs to be smaller than this to be seen whole is rather scrolled. */
const SMALLEST_FIT = 0.8;

/** A window onto a drawing that may be larger: it scrolls, can be dragged and zoomed, and begins at `centre`. */
export function Viewport(props: {
  label: string;
  width: number;
  height: number;
  centre: Place | undefined;
  /** What stands below it, beside the zoom. */
  footer: ReactNode;
  children: ReactNode;
}) {
  const { width, height, centre } = props;
  const [fit, setFit] = useState(1);
  const [chosen, setChosen] = useState<number>();
  const zoom = chosen ?? fit;
  const pane = useRef<HTMLElement>(null);
  const drag = useDrag();

  useLayoutEffect(() => setFit(fitting(pane.current?.clientWidth ?? width, width)), [width]);

  useLayoutEffect(() => {
    const box = pane.current;
    if (!box || !centre) return;
    box.scrollLeft = (centre.x + centre.width / 2) * zoom - box.clientWidth / 2;
    box.scrollTop = (centre.y + centre.height / 2) * zoom - box.clientHeight / 2;
  }, [centre, zoom]);

  const smaller = ZOOMS.findLast((one) => one < zoom);
  const larger = ZOOMS.find((one) => one > zoom);
  const fitWhole = () => pane.current && setChosen(whole(pane.current, width, height));
  return (
    <>
      <section
        ref={pane}
        aria-label={props.label}
        tabIndex={0}
        className={classes(
          "flex max-h-[min(640px,70dvh)] select-none overflow-auto",
          drag.dragging ? "cursor-grabbing" : "cursor-grab",
        )}
        {...drag.handlers}
      >
        <div
          className="m-auto shrink-0 overflow-hidden"
          style={{ width: width * zoom, height: height * zoom }}
        >
          <div
            className="relative origin-top-left"
            style={{ width, height, transform: zoom === 1 ? undefined : `scale(${zoom})` }}
          >
            {props.children}
          </div>
        </div>
      </section>
      <footer className="flex min-h-9 flex-wrap items-center gap-x-4 border-line border-t py-1 pr-1 pl-3 text-muted text-xs">
        {props.footer}
        <span className="ml-auto flex">
          <Button look="quiet" title="See all of it" onClick={fitWhole}>
            Fit
          </Button>
          <Button
            look="quiet"
            square
            aria-label="Zoom out"
            aria-disabled={!smaller}
            onClick={() => setChosen(smaller ?? zoom)}
          >
            −
          </Button>
          <Button
            look="quiet"
            square
            aria-label="Zoom in"
            aria-disabled={!larger}
            onClick={() => setChosen(larger ?? zoom)}
          >
            +
          </Button>
        </span>
      </footer>
    </>
  );
}

/** The zoom at which a drawing is seen in its whole width, where that is still readable. */
function fitting(room: number, width: number): number {
  return ZOOMS.findLast((zoom) => zoom <= 1 && zoom >= SMALLEST_FIT && width * zoom <= room) ?? 1;
}

/** The zoom at which all of a drawing is seen in its pane, as far as that can be. */
function whole(pane: HTMLElement, width: number, height: number): number {
  const room = Number.parseFloat(getComputedStyle(pane).maxHeight) || pane.clientHeight;
  const zoom = Math.min(1, pane.clientWidth / width, room / height);
  return Math.max(SMALLEST, Math.floor(zoom * 100) / 100);
}

/** Dragging the ground of a scrolling pane scrolls it; boxes on it keep their clicks. */
function useDrag() {
  const last = useRef<{ x: number; y: number }>(undefined);
  const [dragging, setDragging] = useState(false);
  const stop = () => {
    last.current = undefined;
    setDragging(false);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      const onBox = event.target instanceof Element && event.target.closest("a, button");
      if (event.button !== 0 || event.pointerType === "touch" || onBox) return;
      last.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging(true);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      if (!last.current) return;
      event.currentTarget.scrollLeft -= event.clientX - last.current.x;
      event.currentTarget.scrollTop -= event.clientY - last.current.y;
      last.current = { x: event.clientX, y: event.clientY };
    },
    onPointerUp: stop,
    onPointerCancel: stop,
  };
  return { dragging, handlers };
}
