import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { Icon } from "@/components/Icon";
import { RelativeTime } from "@/components/RelativeTime";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { AuditRow_AuditFragment as Fields } from "@/graphql/gen/graphql";
import type { SettingsSearch } from "../search";
import { AuditDetails } from "./AuditDetails";
import { AuditSentence, saysDetails } from "./AuditSentence";
import { actionWords } from "./actions";
import { actorName } from "./actorName";

export const AuditRowAudit = graphql(`
  fragment AuditRow_audit on Audit {
    id
    at
    actor
    action
    details
    revision
    ip
    ...AuditSentence_audit
    ...AuditDetails_audit
  }
`);

/** One thing that somebody did: a sentence, when and from where, and on demand all that was noted. */
export function AuditRow(props: {
  deed: FragmentType<typeof AuditRowAudit>;
  search: SettingsSearch;
}) {
  const deed = readFragment(AuditRowAudit, props.deed);
  const [open, setOpen] = useState(false);
  const details = useId();
  const { title, icon } = actionWords(deed.action);
  return (
    <li>
      <div className="flex items-start gap-2 px-3 py-2">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={details}
          aria-label={`${title}: all that was noted`}
          onClick={() => setOpen(!open)}
          className="grid size-5 shrink-0 cursor-pointer place-items-center rounded text-muted hover:bg-hover"
        >
          <Icon name={open ? "down" : "forward"} size={12} />
        </button>
        <span className="mt-[3px]">
          <Icon name={icon} size={14} className="text-muted" />
        </span>
        <div className="min-w-0 flex-1">
          <p className="text-muted [overflow-wrap:anywhere]">
            <AuditSentence deed={deed} />
          </p>
          <Circumstances deed={deed} />
        </div>
      </div>
      <div id={details} hidden={!open} className="px-3 pt-1 pb-3 sm:pl-[60px]">
        {open && (
          <AuditDetails deed={deed}>
            <OnlyThisActor actor={deed.actor} search={props.search} />
          </AuditDetails>
        )}
      </div>
    </li>
  );
}

/** When, from where, and what came of it. */
function Circumstances({ deed }: { deed: Fields }) {
  return (
    <p className="flex flex-wrap gap-x-3 text-muted text-xs">
      <RelativeTime at={deed.at} />
      {deed.ip && <span>from {deed.ip}</span>}
      {deed.details && !saysDetails(deed.action) && (
        <span className="[overflow-wrap:anywhere]">{deed.details}</span>
      )}
      {deed.revision != null && (
        <Link
          to="/activity"
          search={{ revision: deed.revision }}
          className="hover:text-ink hover:underline"
        >
          revision {deed.revision}
        </Link>
      )}
    </p>
  );
}

function OnlyThisActor({ actor, search }: { actor: string; search: SettingsSearch }) {
  if (!actor || (search.actor?.length === 1 && search.actor[0] === actor)) return null;
  return (
    <Link
      to="/settings"
      search={{ ...search, actor: [actor] }}
      className="text-accent-ink hover:underline"
    >
      Only what {actorName(actor)} did
    </Link>
  );
}
