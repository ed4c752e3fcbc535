import { Link } from "@tanstack/react-router";
import { useClient, useQuery } from "urql";
import { Button, buttonClass } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { useToasts } from "@/components/ui/Toast";
import { graphql } from "@/graphql/gen";
import type { AuditFilter, AuditPageQuery as Data } from "@/graphql/gen/graphql";
import type { BootViewer } from "@/lib/boot";
import { useMorePages } from "@/lib/useMorePages";
import type { SettingsSearch } from "../search";
import { AuditRow } from "./AuditRow";
import { AuditToolbar } from "./AuditToolbar";
import { actionsOf } from "./actions";
import { byDay } from "./byDay";
import { ListEnd } from "./ListEnd";

const AuditPageQuery = graphql(`
  query AuditPage($filter: AuditFilter, $after: Cursor) {
    audit(filter: $filter, first: 50, after: $after) {
      nodes {
        id
        at
        ...AuditRow_audit
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const noPage: Data["audit"] = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Who did what, newest first: for admins, who alone are told. */
export default function AuditTab(props: { search: SettingsSearch; role: BootViewer["role"] }) {
  if (props.role !== "ADMIN") return <ForAdmins role={props.role} />;
  return <Audit search={props.search} />;
}

function Audit({ search }: { search: SettingsSearch }) {
  const filter = filterOf(search);
  const [{ data, error }, ask] = useQuery({
    query: AuditPageQuery,
    variables: { filter },
    requestPolicy: "cache-and-network",
  });
  const { pages, loadMore, loading } = useMorePages(data?.audit ?? noPage, useLoad(filter));
  const deeds = pages.flatMap((page) => page.nodes);
  const more = pages.at(-1)?.pageInfo.hasNextPage ?? false;
  return (
    <section aria-label="Audit" className="flex flex-col gap-4">
      <AuditToolbar search={search} ready={data !== undefined} />
      {!data && !error && <div className="skeleton h-40" />}
      {error && !data && <Failed message={error.message} again={() => ask()} />}
      {data && deeds.length === 0 && <Nothing narrowed={isNarrowed(filter)} />}
      {byDay(deeds, new Date()).map(({ title, things }) => (
        <section key={title}>
          <h2 className="mb-1.5 font-medium text-muted">{title}</h2>
          <ul className="divide-y divide-line rounded-md border border-line">
            {things.map((deed) => (
              <AuditRow key={deed.id} deed={deed} search={search} />
            ))}
          </ul>
        </section>
      ))}
      {more && <ListEnd loaded={deeds.length} loading={loading} onMore={loadMore} />}
    </section>
  );
}

function filterOf({ actor, action, q }: SettingsSearch): AuditFilter {
  return { actors: actor, actions: actionsOf(action), subjectContains: q };
}

function isNarrowed(filter: AuditFilter): boolean {
  return Object.values(filter).some((condition) => condition !== undefined);
}

/** Asks for the page after `last`. */
function useLoad(filter: AuditFilter) {
  const client = useClient();
  const { fail } = useToasts();
  return async (last: Data["audit"]) => {
    const variables = { filter, after: last.pageInfo.endCursor };
    const { data, error } = await client.query(AuditPageQuery, variables).toPromise();
    if (!data) fail(error?.message ?? "No answer");
    return data?.audit;
  };
}

function ForAdmins({ role }: { role: BootViewer["role"] }) {
  return (
    <EmptyState icon="lock" title="The audit is for admins">
      <p>
        It lists who signed in, made tokens and changed the catalog, and from where. Your role is{" "}
        {role.toLowerCase()}; who runs Callboard names admins below{" "}
        <code className="text-ink">auth.roles.admin</code> in{" "}
        <code className="text-ink">callboard.yaml</code>. What became of the catalog is for
        everybody: see <ActivityLink />.
      </p>
    </EmptyState>
  );
}

function ActivityLink() {
  return (
    <Link to="/activity" className="text-accent-ink underline">
      Activity
    </Link>
  );
}

function Failed({ message, again }: { message: string; again: () => void }) {
  return (
    <EmptyState
      icon="error"
      title="The audit could not be read"
      actions={<Button onClick={again}>Try again</Button>}
    >
      <p>{message}</p>
    </EmptyState>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  if (narrowed) {
    return (
      <EmptyState
        icon="search"
        title="Nothing of that sort"
        actions={
          <Link to="/settings" search={{ tab: "audit" }} className={buttonClass()}>
            Show all
          </Link>
        }
      >
        <p>Nobody did that, as far as the audit goes back.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon="history" title="Nobody has done anything yet">
      <p>
        As soon as somebody registers a file, makes a token, writes entities or signs in, it stands
        here for good: who it was, from where, and in which request.
      </p>
    </EmptyState>
  );
}
