import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FilterInput } from "@/components/FilterInput";
import "./sources.css";
import { LocationPage } from "./LocationPage";
import type { SourcesSearch } from "./search";

/** Everything that is registered, by address. */
export function LocationList({ search }: { search: SourcesSearch }) {
  const navigate = useNavigate({ from: "/sources" });
  return (
    <>
      <div className="flex h-11 shrink-0 items-center border-line border-b px-4">
        <FilterInput
          label="Filter by address"
          value={search.q ?? ""}
          onChange={(q) =>
            void navigate({ search: (old) => ({ ...old, q: q || undefined }), replace: true })
          }
        />
      </div>
      <LocationTable key={search.q} search={search} />
    </>
  );
}

function LocationTable({ search }: { search: SourcesSearch }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <div role="table" aria-label="Locations" className="sources-table">
      <div role="rowgroup" className="border-line border-b">
        {/* biome-ignore lint/a11y/useFocusableInteractive: nothing to do here */}
        <div role="row" className="sources-row h-8 text-muted text-xs">
          <Header className="pl-6">Address</Header>
          <Header column="status">Status</Header>
          <Header column="entities" className="text-right">
            Entities
          </Header>
          <Header column="files" className="text-right">
            Files
          </Header>
          <Header column="read">Last read</Header>
          <Header column="next">Next read</Header>
          <Header column="commit">Commit</Header>
          <Header>
            <span className="sr-only">What can be done</span>
          </Header>
        </div>
      </div>
      {cursors.map((after, i) => (
        <LocationPage
          key={after}
          after={after}
          search={search}
          onMore={
            i === cursors.length - 1 ? (cursor) => setCursors([...cursors, cursor]) : undefined
          }
        />
      ))}
    </div>
  );
}

function Header(props: { children: ReactNode; column?: string; className?: string }) {
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: nothing to do here
    <span role="columnheader" data-column={props.column} className={props.className}>
      {props.children}
    </span>
  );
}
