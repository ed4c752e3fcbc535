import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { buttonClass } from "@/components/ui/Button";
import { Segments } from "@/components/ui/Segments";
import type { Severity } from "@/graphql/gen/graphql";
import { exactly } from "@/lib/activeOptions";
import { ProblemCodeFilter } from "./ProblemCodeFilter";
import { ProblemsPage } from "./ProblemsPage";
import type { SourcesSearch } from "./search";

const severities: { title: string; severity?: Severity }[] = [
  { title: "All" },
  { title: "Errors", severity: "ERROR" },
  { title: "Warnings", severity: "WARNING" },
  { title: "Notes", severity: "INFO" },
];

/** Everything that is wrong in the catalog, worst first. */
export function ProblemsTab({ search }: { search: SourcesSearch }) {
  const { severity, code } = search;
  return (
    <>
      <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-2 border-line border-b px-4 py-1.5">
        <Segments
          label="Severity"
          segments={severities.map((one) => ({
            title: one.title,
            active: severity === one.severity,
            link: { to: "/sources", search: { tab: "problems", severity: one.severity, code } },
          }))}
        />
        <ProblemCodeFilter search={search} />
        {(severity || code) && (
          <Link
            to="/sources"
            search={{ tab: "problems" }}
            preload={false}
            activeOptions={exactly}
            className={buttonClass({ look: "quiet" })}
          >
            Clear
          </Link>
        )}
      </div>
      <Problems key={JSON.stringify([severity, code])} search={search} />
    </>
  );
}

function Problems({ search }: { search: SourcesSearch }) {
  const [cursors, setCursors] = useState<(string | null)[]>([null]);
  return (
    <div className="flex flex-col gap-3 p-4">
      {cursors.map((after, i) => (
        <ProblemsPage
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
