import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useQuery } from "urql";
import { Avatar } from "@/components/Avatar";
import { RefLink } from "@/components/EntityLink";
import { graphql } from "@/graphql/gen";
import type { SettingsViewerQuery as Data } from "@/graphql/gen/graphql";
import { readBoot } from "@/lib/boot";
import { parseRef } from "@/lib/ref";
import { sentence } from "@/lib/sentence";
import { providerName } from "./providerName";
import { Section } from "./Section";

const SettingsViewerQuery = graphql(`
  query SettingsViewer {
    viewer {
      login
      name
      email
      picture
      provider
      role
      ownershipRefs
      user {
        ref
      }
    }
  }
`);

type Viewer = Data["viewer"];

const roles = {
  VIEWER: "Viewer: reads",
  EDITOR: "Editor: reads and registers",
  ADMIN: "Admin: does everything",
};

const { providers = [], local } = readBoot();

/** What the server knows of whoever asks, and what counts as theirs. */
export function ViewerCard() {
  const [{ data, error }] = useQuery({ query: SettingsViewerQuery });
  if (error) return <p className="text-danger-ink">{sentence(error.message)}</p>;
  if (!data) return <div className="skeleton h-60" />;
  return (
    <>
      <Profile viewer={data.viewer} />
      <Ownership viewer={data.viewer} />
    </>
  );
}

function Profile({ viewer }: { viewer: Viewer }) {
  const name = viewer.name || viewer.login;
  return (
    <Section title="Profile">
      <div className="rounded-md border border-line">
        <div className="flex items-center gap-3 border-line border-b px-3 py-3">
          <Avatar name={name} picture={viewer.picture} size={44} />
          <div className="min-w-0">
            <p className="truncate font-semibold text-lg">{name}</p>
            {viewer.email && <p className="truncate text-muted">{viewer.email}</p>}
          </div>
        </div>
        <dl className="divide-y divide-line">
          <Line name="Login">{viewer.login}</Line>
          <Line name="Signed in with">{signedInWith(viewer.provider)}</Line>
          <Line name="Role">{roles[viewer.role]}</Line>
        </dl>
      </div>
    </Section>
  );
}

/** The user and the groups by which entities count as one's own. */
function Ownership({ viewer }: { viewer: Viewer }) {
  const own = viewer.user?.ref;
  const groups = viewer.ownershipRefs.filter((ref) => ref !== own);
  return (
    <Section
      title="Ownership"
      about={
        <>
          An entity is yours when its owner is one of these.{" "}
          <Link to="/catalog" search={{ show: "owned" }} className="text-accent-ink underline">
            Show what is yours
          </Link>
        </>
      }
    >
      <dl className="divide-y divide-line rounded-md border border-line">
        <Line name="User">
          {own ? (
            <RefLink to={own} icon />
          ) : (
            <span className="text-muted">{withoutUser(viewer.provider)}</span>
          )}
        </Line>
        <Line name="Groups">
          {groups.length > 0 ? (
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {groups.map((ref) => (
                <li key={ref}>
                  <RefLink to={ref} icon />
                </li>
              ))}
            </ul>
          ) : (
            <span className="text-muted">{withoutGroups(own)}</span>
          )}
        </Line>
      </dl>
    </Section>
  );
}

function signedInWith(provider: string): string {
  if (local) return "Nothing: in local mode nobody signs in";
  if (provider === "guest") return "Nothing: you look around as a guest";
  return providerName(provider, providers);
}

function withoutUser(provider: string): string {
  if (provider === "guest") return "Guests are nobody in the catalog, so that nothing is theirs.";
  return "You are nobody in the catalog. An admin can declare a User with your account.";
}

function withoutGroups(own: string | undefined): string {
  if (!own) return "None";
  return `None: no group that counts lists ${parseRef(own).name} among its members.`;
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 px-3 py-2 sm:grid-cols-[160px_minmax(0,1fr)]">
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </div>
  );
}
