import type { ReactNode } from "react";
import { CopyRef } from "@/components/CopyRef";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { exactTime } from "@/lib/time";

export const AuditDetailsAudit = graphql(`
  fragment AuditDetails_audit on Audit {
    at
    actor
    provider
    token
    tokenId
    subject
    details
    beforeHash
    afterHash
    requestId
  }
`);

/** All that was noted of a deed, as it was noted. */
export function AuditDetails(props: {
  deed: FragmentType<typeof AuditDetailsAudit>;
  children?: ReactNode;
}) {
  const deed = readFragment(AuditDetailsAudit, props.deed);
  const { actor, provider, token, tokenId, subject, requestId, beforeHash, afterHash } = deed;
  return (
    <dl className="flex flex-col gap-1 text-xs">
      <Line name="When">{exactTime(new Date(deed.at))}</Line>
      <Line name="Who">
        {actor || "nobody"}
        {provider && !tokenId && <span className="text-muted"> by the word of {provider}</span>}
        <span className="block empty:hidden">{props.children}</span>
      </Line>
      {tokenId && (
        <Line name="Token">
          {token} <span className="text-muted">{tokenId}</span>
        </Line>
      )}
      {subject && <Line name="Done to">{subject}</Line>}
      {deed.details && <Line name="More">{deed.details}</Line>}
      {requestId && (
        <Line name="Request">
          <CopyRef value={requestId} />
        </Line>
      )}
      {beforeHash && <Line name="Hash before">{beforeHash}</Line>}
      {afterHash && <Line name="Hash after">{afterHash}</Line>}
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-3 sm:grid-cols-[90px_minmax(0,1fr)]">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </div>
  );
}
