import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { RefLink } from "../EntityLink";
import { RelativeTime } from "../RelativeTime";

export const ChangeOriginChange = graphql(`
  fragment ChangeOrigin_change on EntityChange {
    actor
    url
    commit
    revision
    at
  }
`);

/** Who brought a change in, when, and from which file and commit. */
export function ChangeOrigin(props: {
  change: FragmentType<typeof ChangeOriginChange>;
  /** For several changes of one revision, which may come from several files. */
  withoutFile?: boolean;
}) {
  const { actor, url, commit, revision, at } = readFragment(ChangeOriginChange, props.change);
  return (
    <span className="flex min-w-0 flex-wrap items-center gap-x-2 text-muted text-xs">
      {actor && actor !== url && <Actor name={actor} />}
      {url && !props.withoutFile && (
        <span className="max-w-[28ch] truncate" title={url} dir="rtl">
          <bdi>{url}</bdi>
        </span>
      )}
      {commit && (
        <code title={commit} className="rounded bg-hover px-1">
          {commit.slice(0, 7)}
        </code>
      )}
      {revision != null && <span title="Revision of the catalog">#{revision}</span>}
      {at && <RelativeTime at={at} />}
    </span>
  );
}

function Actor({ name }: { name: string }) {
  if (/^(?:user|group):[^\s/]+\/\S+$/.test(name)) return <RefLink to={name} icon />;
  return (
    <span className="max-w-[28ch] truncate" title={name}>
      {name}
    </span>
  );
}
