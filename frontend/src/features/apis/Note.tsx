import type { ReactNode } from "react";
import { Icon } from "@/components/Icon";

/** One quiet line above a definition: what about it is not as one would expect. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <p className="mb-2 flex shrink-0 items-start gap-2 break-words">
      <Icon name="info" size={14} className="mt-[3px] text-muted" />
      <span className="min-w-0">{children}</span>
    </p>
  );
}
