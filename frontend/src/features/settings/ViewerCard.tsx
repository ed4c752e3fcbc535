import type { ReactNode } from "react";
import { useQuery } from "urql";
import { RefLink } from "@/components/EntityLink";
import { graphql } from "@/graphql/gen";

const SettingsViewerQuery = graphql(`
  query SettingsViewer {
    viewer {
      login
      name
      email
      provider
      role
      ownershipRefs
      user {
        ref
      }
    }
  }
`);

const roles = {
  VIEWER: "Viewer: reads",
  EDITOR: "Editor: reads and registers",
  ADMIN: "Admin: does everything",
};

/** What the server knows of whoever asks. */
export function ViewerCard() {
  const [{ data, error }] = useQuery({ query: SettingsViewerQuery });
  if (error) return <p className="text-danger-ink">{error.message}</p>;
  if (!data) return <div className="skeleton h-44" />;
  const { viewer } = data;
  return (
    <dl className="divide-y divide-line rounded-md border border-line">
      <Line name="Name">{viewer.name}</Line>
      <Line name="Login">
        {viewer.login} <span className="text-muted">by {viewer.provider}</span>
      </Line>
      {viewer.email && <Line name="E-mail">{viewer.email}</Line>}
      <Line name="Role">{roles[viewer.role]}</Line>
      {viewer.user && (
        <Line name="Entity">
          <RefLink to={viewer.user.ref} icon />
        </Line>
      )}
      <Line name="Yours is what is owned by">
        <ul className="flex flex-wrap gap-x-4 gap-y-1">
          {viewer.ownershipRefs.map((ref) => (
            <li key={ref}>
              <RefLink to={ref} icon />
            </li>
          ))}
        </ul>
      </Line>
    </dl>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 px-3 py-2 sm:grid-cols-[190px_minmax(0,1fr)]">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
