import { type ReactNode, useEffect, useRef } from "react";

/** What a step has come to. It takes the focus, which went with the step before, so that it is read out. */
export function StepHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h2 ref={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
      {children}
    </h2>
  );
}
