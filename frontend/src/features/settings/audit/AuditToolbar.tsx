import { Link, useNavigate } from "@tanstack/react-router";
import { useQuery } from "urql";
import { FacetFilter } from "@/components/FacetFilter";
import { FilterInput } from "@/components/FilterInput";
import { buttonClass } from "@/components/ui/Button";
import { graphql } from "@/graphql/gen";
import { exactly } from "@/lib/activeOptions";
import type { SettingsSearch } from "../search";
import { actionParam, actions, actionWords } from "./actions";
import { actorName } from "./actorName";

const AuditActorsQuery = graphql(`
  query AuditActors {
    audit(first: 1) {
      actors
    }
  }
`);

/** Narrows the audit; each change is another address. */
export function AuditToolbar({ search, ready }: { search: SettingsSearch; ready: boolean }) {
  const navigate = useNavigate();
  const [{ data }] = useQuery({
    query: AuditActorsQuery,
    requestPolicy: "cache-and-network",
    pause: !ready,
  });
  const set = (change: SettingsSearch, replace = false) =>
    void navigate({ to: "/settings", search: { ...search, ...change }, replace });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <FilterInput
        label="Filter by what it was done to"
        value={search.q ?? ""}
        onChange={(q) => set({ q: q || undefined }, true)}
      />
      <FacetFilter
        title="Actor"
        value={search.actor ?? []}
        options={(data?.audit.actors ?? []).map((value) => ({ value, label: actorName(value) }))}
        ready={data !== undefined}
        onChange={(actor) => set({ actor: actor.length > 0 ? actor : undefined })}
      />
      <FacetFilter
        title="Action"
        value={search.action ?? []}
        options={actions.map((action) => ({
          value: actionParam(action),
          label: actionWords(action).title,
        }))}
        ready={ready}
        onChange={(action) => set({ action: action.length > 0 ? action : undefined })}
      />
      {(search.q || search.actor || search.action) && (
        <Link
          to="/settings"
          search={{ tab: "audit" }}
          preload={false}
          activeOptions={exactly}
          className={buttonClass({ look: "quiet" })}
        >
          Clear
        </Link>
      )}
    </div>
  );
}
