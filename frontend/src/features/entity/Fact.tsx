import type { ReactNode } from "react";

/** A fact of the header; its name is for those who cannot see where it stands. */
export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="inline-flex min-w-0 max-w-full items-center gap-1.5" title={name}>
      <span className="sr-only">{name}: </span>
      {children}
    </span>
  );
}
