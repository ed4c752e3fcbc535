import { useMutation, useQuery } from "urql";
import { Icon } from "@/components/Icon";
import { RelativeTime } from "@/components/RelativeTime";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";
import type { SettingsSessionsQuery as Data } from "@/graphql/gen/graphql";
import { signOut } from "@/graphql/signOut";
import { sentence } from "@/lib/sentence";
import { deviceOf } from "./browser";
import { Section } from "./Section";

const SettingsSessionsQuery = graphql(`
  query SettingsSessions {
    viewer {
      sessions {
        id
        current
        createdAt
        lastSeenAt
        userAgent
        ip
      }
    }
  }
`);

const EndSessionsMutation = graphql(`
  mutation EndSessions($ids: [ID!]) {
    endSessions(ids: $ids)
  }
`);

type Session = Data["viewer"]["sessions"][number];

/** Where one is signed in, and how to be so no more. */
export function SessionsTab() {
  const [{ data, error }, ask] = useQuery({
    query: SettingsSessionsQuery,
    requestPolicy: "cache-and-network",
  });
  const [{ fetching }, mutate] = useMutation(EndSessionsMutation);
  const { say, fail } = useToasts();
  const end = async (ids?: string[]) => {
    const { data: ended, error: failure } = await mutate({ ids });
    if (!ended) return fail(failure?.message ?? "Nothing was ended");
    say(ended.endSessions === 1 ? "Signed out there" : `Signed out of ${ended.endSessions} places`);
    ask({ requestPolicy: "network-only" });
  };
  if (error && !data) return <p className="text-danger-ink">{sentence(error.message)}</p>;
  if (!data) return <div className="skeleton h-40" />;
  const { sessions } = data.viewer;
  if (sessions.length === 0) return <NoSessions />;
  return (
    <Section
      title="Sessions"
      about="Where you are signed in. A session ends after 12 hours without use, and after 7 days in any case."
      deed={
        sessions.length > 1 && (
          <Button disabled={fetching} onClick={() => void end()}>
            Sign out everywhere else
          </Button>
        )
      }
    >
      <ul className="divide-y divide-line rounded-md border border-line">
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            busy={fetching}
            onEnd={() => void end([session.id])}
          />
        ))}
      </ul>
    </Section>
  );
}

function SessionRow(props: { session: Session; busy: boolean; onEnd: () => void }) {
  const { session, busy, onEnd } = props;
  const device = deviceOf(session.userAgent);
  const { fail } = useToasts();
  const leave = () => void signOut().catch(() => fail("The server does not answer"));
  return (
    <li className="flex items-center gap-3 px-3 py-2.5">
      <Icon name={device.phone ? "phone" : "device"} size={20} className="text-muted" />
      <div className="mr-auto min-w-0">
        <p className="flex flex-wrap items-center gap-x-2" title={session.userAgent ?? undefined}>
          <span className="font-medium">{device.name}</span>
          {session.current && (
            <span className="rounded-full border border-line px-1.5 text-ok text-xs">
              this browser
            </span>
          )}
        </p>
        <p className="flex flex-wrap gap-x-3 text-muted text-xs">
          <span>
            Last used <RelativeTime at={session.lastSeenAt} />
          </span>
          <span>
            Signed in <RelativeTime at={session.createdAt} />
          </span>
          {session.ip && <span>From {session.ip}</span>}
        </p>
      </div>
      <Button
        disabled={busy}
        aria-label={session.current ? "Sign out here" : `Sign out of ${device.name}`}
        onClick={session.current ? leave : onEnd}
      >
        Sign out
      </Button>
    </li>
  );
}

function NoSessions() {
  return (
    <EmptyState icon="device" title="Nobody signs in here">
      <p>
        In local mode everybody on this machine is the guest, without a session. To open Callboard
        to others, name who vouches for them below <code className="text-ink">auth.providers</code>{" "}
        in <code className="text-ink">callboard.yaml</code>; then this page lists where you are
        signed in.
      </p>
    </EmptyState>
  );
}
