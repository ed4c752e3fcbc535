import { type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/Button";
import { classes } from "@/lib/classes";
import type { Place } from "./layered";

const ZOOMS = [0.5, 0.65, 0.8, 1, 1.25];

/** A window onto a drawing that may be larger: it scrolls, can be dragged and zoomed, and begins at `centre`. */
export function Viewport(props: {
  label: string;
  width: number;
  height: number;
  centre: Place | undefined;
  children: ReactNode;
}) {
  const { width, height, centre } = props;
  const [zoom, setZoom] = useState(1);
  const [tall, setTall] = useState(false);
  const pane = useRef<HTMLElement>(null);
  const drag = useDrag();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a taller pane shows the centre elsewhere
  useLayoutEffect(() => {
    const box = pane.current;
    if (!box || !centre) return;
    box.scrollLeft = (centre.x + centre.width / 2) * zoom - box.clientWidth / 2;
    box.scrollTop = (centre.y + centre.height / 2) * zoom - box.clientHeight / 2;
  }, [centre?.x, centre?.y, zoom, tall]);

  const step = (by: number) =>
    setZoom((old) => ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, ZOOMS.indexOf(old) + by))] ?? 1);
  return (
    <div className="relative">
      <section
        ref={pane}
        aria-label={props.label}
        tabIndex={0}
        className={classes(
          "flex select-none overflow-auto overscroll-contain",
          tall ? "max-h-[80dvh]" : "max-h-[440px]",
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
      <div className="absolute right-2 bottom-2 flex overflow-hidden rounded-md border border-line bg-canvas">
        <Button look="quiet" square aria-label="Zoom out" onClick={() => step(-1)}>
          −
        </Button>
        <Button look="quiet" square aria-label="Zoom in" onClick={() => step(1)}>
          +
        </Button>
        {(tall || height * zoom > 440) && (
          <Button look="quiet" onClick={() => setTall(!tall)}>
            {tall ? "Lower" : "Taller"}
          </Button>
        )}
      </div>
    </div>
  );
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
