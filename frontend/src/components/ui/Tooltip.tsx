import { Tooltip as Layer, TooltipAnchor, TooltipProvider } from "@ariakit/react/tooltip";
import type { ReactElement, ReactNode } from "react";

/** A few words more about `children`, on hover and focus. What must be known to act belongs on the page instead. */
export function Tooltip({ text, children }: { text: ReactNode; children: ReactElement }) {
  return (
    <TooltipProvider timeout={400}>
      <TooltipAnchor render={children} />
      <Layer
        gutter={4}
        className="z-50 max-w-[320px] rounded border border-line-strong bg-raised px-2 py-1 text-xs shadow-layer"
      >
        {text}
      </Layer>
    </TooltipProvider>
  );
}
