import type { ReactNode } from "react";

/** The first row of a page: its name, and what can be done on it. */
export function PageHeader({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="flex h-12 shrink-0 items-center gap-2 border-line border-b px-4">
      <h1 className="mr-auto truncate font-semibold text-base">{title}</h1>
      {children}
    </header>
  );
}
