import { lazy, Suspense, useState } from "react";
import { Icon } from "@/components/Icon";
import { RelativeTime } from "@/components/RelativeTime";
import { Button } from "@/components/ui/Button";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { TokenRow_TokenFragment as Fields } from "@/graphql/gen/graphql";
import { shortRef } from "@/lib/ref";
import { scopeTitle } from "./scopes";

const RevokeDialog = lazy(() => import("./RevokeDialog"));

export const TokenRowToken = graphql(`
  fragment TokenRow_token on AccessToken {
    id
    name
    scopes
    refs
    sets
    serviceAccount
    lastFour
    createdAt
    expiresAt
    lastUsedAt
  }
`);

/** A token: what it is for, what it may do, how long, and whether anybody uses it. */
export function TokenRow(props: {
  token: FragmentType<typeof TokenRowToken>;
  onRevoked: () => void;
}) {
  const token = readFragment(TokenRowToken, props.token);
  const [revoking, setRevoking] = useState(false);
  return (
    <li className="flex items-start gap-3 px-3 py-2.5">
      <Icon name="key" size={18} className="mt-0.5 text-muted" />
      <div className="mr-auto min-w-0">
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="break-words font-medium">{token.name}</span>
          <code className="text-muted text-xs">…{token.lastFour}</code>
          {token.serviceAccount && (
            <span className="rounded-full border border-line px-1.5 text-muted text-xs">
              service account {token.serviceAccount}
            </span>
          )}
        </p>
        <p className="mt-0.5 break-words">{token.scopes.map(scopeTitle).join(" · ")}</p>
        <Bounds refs={token.refs} sets={token.sets} />
        <Times token={token} />
      </div>
      <Button aria-label={`Revoke ${token.name}`} onClick={() => setRevoking(true)}>
        Revoke
      </Button>
      <Suspense>
        {revoking && (
          <RevokeDialog
            id={token.id}
            name={token.name}
            lastUsedAt={token.lastUsedAt}
            onRevoked={props.onRevoked}
            onClose={() => setRevoking(false)}
          />
        )}
      </Suspense>
    </li>
  );
}

/** What something is limited to, if it is. */
export function Bounds(props: { refs: readonly string[]; sets: readonly string[] }) {
  const { refs, sets } = props;
  if (refs.length + sets.length === 0) return null;
  const named = [...refs.map(shortRef), ...sets.map((set) => `the set ${set}`)];
  const more = named.length - SHOWN;
  return (
    <p className="break-words text-muted text-xs" title={[...refs, ...sets].join("\n")}>
      Changes only {named.slice(0, SHOWN).join(", ")}
      {more > 0 && ` and ${more} more`}
    </p>
  );
}

const SHOWN = 4;
const SOON = 7 * 24 * 60 * 60 * 1000;

function Times({ token }: { token: Fields }) {
  const soon = new Date(token.expiresAt).getTime() - Date.now() < SOON;
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-3 text-muted text-xs">
      <span className={soon ? "text-warn" : undefined}>
        Ends <RelativeTime at={token.expiresAt} />
      </span>
      <span>
        {token.lastUsedAt ? (
          <>
            Last used <RelativeTime at={token.lastUsedAt} />
          </>
        ) : (
          "Never used"
        )}
      </span>
      <span>
        Made <RelativeTime at={token.createdAt} />
      </span>
    </p>
  );
}
