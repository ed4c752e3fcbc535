import { Icon } from "@/components/Icon";
import type { LocationStatus as Status } from "@/graphql/gen/graphql";

const looks = {
  OK: { icon: "check", colour: "text-ok", word: "Read" },
  FAILING: { icon: "error", colour: "text-danger-ink", word: "Failing" },
  PENDING: { icon: "history", colour: "text-muted", word: "Not read yet" },
} as const;

/** How the last read of a location or a file went. */
export function LocationStatus({ status }: { status: Status }) {
  const look = looks[status];
  return (
    <span className="inline-flex items-center gap-1.5 align-top whitespace-nowrap">
      <Icon name={look.icon} size={14} className={look.colour} />
      {look.word}
    </span>
  );
}
