import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { EntityLink, RefLink } from "@/components/EntityLink";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { AuditAction, AuditSentence_AuditFragment as Deed } from "@/graphql/gen/graphql";
import { deviceOf } from "../browser";
import { actorName, isUser } from "./actorName";

export const AuditSentenceAudit = graphql(`
  fragment AuditSentence_audit on Audit {
    actor
    user {
      ref
      ...EntityLink_entity
    }
    token
    action
    subject
    title
    details
    beforeHash
    entity {
      ref
      ...EntityLink_entity
    }
    location {
      id
      address
    }
  }
`);

/** What somebody did, as one would tell it. */
export function AuditSentence(props: { deed: FragmentType<typeof AuditSentenceAudit> }) {
  const deed = readFragment(AuditSentenceAudit, props.deed);
  return (
    <>
      <Actor deed={deed} /> {(tales[deed.action] ?? unknown)(deed)}
      {deed.token && (
        <>
          {" "}
          with the token <Name>{deed.token}</Name>
        </>
      )}
    </>
  );
}

/** Whether the sentence on such a deed has its details in it. */
export function saysDetails(action: AuditAction): boolean {
  return (
    action.startsWith("SESSION_") ||
    action === "TOKEN_EXCHANGE" ||
    action === "ACCOUNT_SHUT" ||
    action === "CATALOG_PERSON"
  );
}

/** What follows the actor. */
const tales: Record<AuditAction, (deed: Deed) => ReactNode> = {
  SESSION_START: ({ details }) => `signed in with ${deviceOf(details).name}`,
  SESSION_END: ({ details }) => `signed out of ${deviceOf(details).name}`,
  SESSION_CLOSE: (deed) => (
    <>
      ended the session that <Subject deed={deed} /> had in {deviceOf(deed.details).name}
    </>
  ),
  SESSION_REFUSE: ({ details }) => `was not let in: ${details}`,
  ACCOUNT_SHUT: (deed) => (
    <>
      shut the account <Subject deed={deed} /> out: {deed.details}
    </>
  ),
  TOKEN_CREATE: (deed) => (
    <>
      made the token <Subject deed={deed} />
    </>
  ),
  TOKEN_REVOKE: (deed) => (
    <>
      revoked the token <Subject deed={deed} />
    </>
  ),
  TOKEN_EXCHANGE: ({ title, details }) => (
    <>
      got a token for the pipeline <Name>{details}</Name> under the trust rule <Name>{title}</Name>
    </>
  ),
  TRUST_RULE_CREATE: (deed) => (
    <>
      made the trust rule <Subject deed={deed} />
    </>
  ),
  TRUST_RULE_DELETE: (deed) => (
    <>
      removed the trust rule <Subject deed={deed} />
    </>
  ),
  CATALOG_REGISTER: (deed) => (
    <>
      registered <Place deed={deed} />
    </>
  ),
  CATALOG_TRUST: (deed) => (
    <>
      let <Place deed={deed} /> declare users, groups and templates
    </>
  ),
  CATALOG_REFRESH: (deed) => (
    <>
      had <Place deed={deed} /> read again
    </>
  ),
  CATALOG_UNREGISTER: (deed) => (
    <>
      unregistered <Place deed={deed} />
    </>
  ),
  CATALOG_APPLY: (deed) => (
    <>
      changed the set <Subject deed={deed} />
    </>
  ),
  CATALOG_DELETE: (deed) => (
    <>
      deleted <Thing deed={deed} />
    </>
  ),
  CATALOG_PERSON: (deed) =>
    deed.beforeHash ? (
      <>
        brought the user <Thing deed={deed} /> up to date by signing in
      </>
    ) : (
      <>
        became the user <Thing deed={deed} /> by signing in
      </>
    ),
};

/** An action of a newer server. */
function unknown(deed: Deed): ReactNode {
  return (
    <>
      did {deed.action} to <Subject deed={deed} />
    </>
  );
}

function Actor({ deed }: { deed: Deed }) {
  if (deed.user) return <EntityLink entity={deed.user} className={NAME} />;
  if (isUser(deed.actor)) return <RefLink to={deed.actor} className={NAME} />;
  const own = deed.actor === deed.subject && deed.title; // then the title is the actor's
  return <Name>{own || actorName(deed.actor)}</Name>;
}

function Subject({ deed }: { deed: Deed }) {
  return <Name>{deed.title ?? deed.subject}</Name>;
}

/** The location that it was done to. */
function Place({ deed }: { deed: Deed }) {
  if (!deed.location) return <Name>{deed.subject}</Name>;
  return (
    <Link
      to="/sources"
      search={{ q: deed.location.address, open: deed.location.id }}
      className={`${NAME} hover:underline`}
    >
      {deed.location.address}
    </Link>
  );
}

/** The entity that it was done to. */
function Thing({ deed }: { deed: Deed }) {
  if (deed.entity) return <EntityLink entity={deed.entity} className={NAME} />;
  return (
    <RefLink to={deed.subject} className={NAME}>
      {deed.subject}
    </RefLink>
  );
}

/** Who and what stand out from the words between them. */
const NAME = "font-medium text-ink";

function Name({ children }: { children: ReactNode }) {
  return <strong className={NAME}>{children}</strong>;
}
