import { Address } from "@/components/Address";
import { RelativeTime } from "@/components/RelativeTime";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { Claims_EntityFragment as Fields } from "@/graphql/gen/graphql";

export const ClaimsEntity = graphql(`
  fragment Claims_entity on Entity {
    ref
    claims {
      set
      url
      viewUrl
      line
      commit
      claimedAt
    }
  }
`);

type Claim = Fields["claims"][number];

/** Everyone who declares an entity: the first one counts, the others would take over one after the other. */
export function Claims(props: { entity: FragmentType<typeof ClaimsEntity> }) {
  const { claims } = readFragment(ClaimsEntity, props.entity);
  if (claims.length === 0) {
    return <p className="text-muted">No file: Callboard itself declares it.</p>;
  }
  return (
    <ol className="flex flex-col gap-1.5">
      {claims.map((claim, i) => (
        <li key={`${claim.url} ${claim.line}`} className="text-xs">
          <Place claim={claim} />
          {claims.length > 1 && (
            <span className="block text-muted">
              {i === 0 ? "counts" : "waits its turn"}, since <RelativeTime at={claim.claimedAt} />
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}

function Place({ claim }: { claim: Claim }) {
  const { url, set, line, viewUrl, commit } = claim;
  const place = url ? [url, line].filter(Boolean).join(":") : `set ${set}`;
  const shown = <Address text={place} />;
  return (
    <span className="font-mono">
      {viewUrl ? (
        <a
          href={viewUrl}
          target="_blank"
          rel="noreferrer"
          className="text-accent-ink hover:underline"
        >
          {shown}
        </a>
      ) : (
        shown
      )}
      {commit && (
        <span className="text-muted" title={commit}>
          {" "}
          @ {commit.slice(0, 7)}
        </span>
      )}
    </span>
  );
}
