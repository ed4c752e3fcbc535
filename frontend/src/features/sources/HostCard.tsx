import { HintText } from "@/components/HintText";
import { Icon } from "@/components/Icon";
import { RelativeTime } from "@/components/RelativeTime";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { HostCard_HostFragment as Fields } from "@/graphql/gen/graphql";
import { classes } from "@/lib/classes";

export const HostCardHost = graphql(`
  fragment HostCard_host on SourceHost {
    host
    kind
    authenticated
    remaining
    limit
    resetsAt
    reads
    failing
    hint
  }
`);

/** Below this share of its limit a host is worth a look. */
const LITTLE = 0.1;

/** A host: whether it knows us, what is left of its limit, and whether it answers. */
export function HostCard(props: { host: FragmentType<typeof HostCardHost> }) {
  const host = readFragment(HostCardHost, props.host);
  const look = lookOf(host);
  return (
    <section
      aria-label={host.host}
      className={classes("flex h-full flex-col gap-2 rounded-lg border p-3", look.border)}
    >
      <header className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
        <Icon name={look.icon} className={look.colour} />
        <h2 className="font-semibold">{host.host}</h2>
        <span className="text-muted">{host.kind === "github" ? "GitHub" : "Web server"}</span>
        <span className="ml-auto flex items-center gap-1 rounded-full border border-line px-2 text-muted text-xs">
          <Icon name="lock" size={11} className={host.authenticated ? "text-ok" : undefined} />
          {host.authenticated ? "with a token" : "without a token"}
        </span>
      </header>
      {host.limit != null && host.remaining != null && (
        <Limit remaining={host.remaining} limit={host.limit} resetsAt={host.resetsAt} />
      )}
      <p className="text-muted">
        {askedWords(host.reads)} since the start.{" "}
        {host.failing > 0 && (
          <span className="text-danger-ink">
            {host.failing === 1 ? "The last one failed." : `The last ${host.failing} failed.`}
          </span>
        )}
      </p>
      {host.hint && (
        <div>
          <HintText text={host.hint} />
        </div>
      )}
    </section>
  );
}

const calm = { icon: "check", colour: "text-ok", border: "border-line" } as const;
const short = { icon: "warning", colour: "text-warn", border: "border-warn" } as const;
const broken = { icon: "error", colour: "text-danger-ink", border: "border-danger" } as const;

function lookOf({ failing, remaining, limit }: Fields) {
  if (failing > 0 || remaining === 0) return broken;
  return limit && remaining != null && remaining < limit * LITTLE ? short : calm;
}

function Limit(props: { remaining: number; limit: number; resetsAt?: string | null }) {
  const { remaining, limit, resetsAt } = props;
  const share = limit > 0 ? remaining / limit : 0;
  const text = `${remaining.toLocaleString()} of ${limit.toLocaleString()} requests left`;
  return (
    <div className="flex flex-col gap-1">
      <div
        role="meter"
        aria-label="Requests left"
        aria-valuemin={0}
        aria-valuemax={limit}
        aria-valuenow={remaining}
        aria-valuetext={text}
        className="h-1.5 overflow-hidden rounded-full bg-hover"
      >
        <div
          className={classes("h-full rounded-full", share < LITTLE ? "bg-warn" : "bg-ok")}
          style={{ width: `${share * 100}%` }}
        />
      </div>
      <p className="flex flex-wrap justify-between gap-x-3 tabular-nums">
        {text}
        {resetsAt && (
          <span className="text-muted">
            all of them again <RelativeTime at={resetsAt} />
          </span>
        )}
      </p>
    </div>
  );
}

function askedWords(reads: number): string {
  if (reads === 0) return "Not asked";
  return reads === 1 ? "Asked once" : `Asked ${reads.toLocaleString()} times`;
}
