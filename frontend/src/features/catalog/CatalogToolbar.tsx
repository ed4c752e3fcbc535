import { Link, useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { EntityIcon } from "@/components/EntityIcon";
import { FacetFilter } from "@/components/FacetFilter";
import { FilterInput } from "@/components/FilterInput";
import { buttonClass } from "@/components/ui/Button";
import { Segments } from "@/components/ui/Segments";
import { exactly } from "@/lib/activeOptions";
import { type CatalogSearch, conditionsOf, facetNames } from "./search";
import { type FacetOption, useFacets } from "./useFacets";

const shows = [
  { title: "All", show: undefined },
  { title: "Owned", show: "owned" },
  { title: "Starred", show: "starred" },
] as const;

/** Everything that narrows the list; each change is another address. */
export function CatalogToolbar({ search, ready }: { search: CatalogSearch; ready: boolean }) {
  const navigate = useNavigate({ from: "/catalog" });
  const facets = useFacets(search, ready);
  const narrowed = useMemo(() => conditionsOf(search).length > 0, [search]);
  return (
    <div className="flex min-h-11 shrink-0 items-center gap-2 overflow-x-auto border-line border-b px-4 py-1.5 md:flex-wrap">
      <Segments
        label="Show"
        segments={shows.map(({ title, show }) => ({
          title,
          active: search.show === show,
          link: { to: "/catalog", search: { ...search, show } },
        }))}
      />
      <FilterInput
        label="Filter by text"
        value={search.q ?? ""}
        onChange={(q) =>
          void navigate({ search: (old) => ({ ...old, q: q || undefined }), replace: true })
        }
      />
      {facetNames.map((name) => (
        <FacetFilter
          key={name}
          title={name.charAt(0).toUpperCase() + name.slice(1)}
          value={search[name] ?? []}
          options={name === "kind" ? facets.kind.map(withIcon) : facets[name]}
          ready={ready}
          onChange={(value) =>
            void navigate({
              search: (old) => ({ ...old, [name]: value.length > 0 ? value : undefined }),
            })
          }
        />
      ))}
      {narrowed && (
        <Link
          to="/catalog"
          search={{ show: search.show, sort: search.sort }}
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

function withIcon(kind: FacetOption) {
  return { ...kind, icon: <EntityIcon kind={kind.value} /> };
}
