import { Icon } from "@/components/Icon";

/** Says why nobody had to sign in, and what that means. */
export function LocalBanner() {
  return (
    <aside
      aria-label="Mode"
      className="flex h-7 shrink-0 items-center gap-1.5 border-line border-b bg-side px-4 text-muted text-xs"
    >
      <Icon name="info" size={14} className="text-warn" />
      <span className="truncate">
        <strong className="font-medium text-ink">Local mode:</strong> everybody on this machine is
        admin
      </span>
    </aside>
  );
}
