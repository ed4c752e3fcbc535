import { useMemo, useState } from "react";
import { ProblemList } from "@/components/ProblemList";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { Analysis_AnalysisFragment as Fields } from "@/graphql/gen/graphql";
import { type Counts, summary } from "../outcomes";
import { broughtBy, type Candidate, chooseFiles, shortNames } from "./choose";
import { FileCard } from "./FileCard";
import { ImportBar } from "./ImportBar";
import { StepHeading } from "./StepHeading";
import type { Importing } from "./useImport";

export const AnalysisAnalysis = graphql(`
  fragment Analysis_analysis on LocationAnalysis {
    files {
      url
      registered {
        id
      }
      entities {
        ref
        outcome
      }
      ...FileCard_file
    }
    problems {
      ...ProblemList_problem
    }
  }
`);

/** What is in the files that were found, and which of them to import. */
export function Analysis(props: {
  analysis: FragmentType<typeof AnalysisAnalysis>;
  importing: Importing;
}) {
  const { files, problems } = readFragment(AnalysisAnalysis, props.analysis);
  const candidates = useMemo(() => files.map(candidateOf), [files]);
  const names = useMemo(() => shortNames(files.map(({ url }) => url)), [files]);
  const [own, setOwn] = useState<ReadonlySet<string>>();
  const only = files.length === 1;
  const chosen = own ?? (only ? allOf(candidates) : chooseFiles(candidates));
  const choose = (url: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(url);
    else next.delete(url);
    setOwn(next);
  };
  const inReach = candidates.filter(({ refs }) => refs.length > 0);
  return (
    <>
      <Heading files={files} />
      {problems.length > 0 && <ProblemList problems={problems} />}
      <ul className="flex flex-col gap-3">
        {files.map((file, i) => {
          const candidate = candidates[i] as Candidate;
          const by = chosen.has(file.url) ? undefined : broughtBy(candidate, candidates, chosen);
          return (
            <li key={file.url}>
              <FileCard
                file={file}
                name={names.get(file.url) ?? file.url}
                choice={
                  only || candidate.refs.length === 0
                    ? undefined
                    : { chosen: chosen.has(file.url), onChoose: (on) => choose(file.url, on) }
                }
                comesWith={by && names.get(by)}
              />
            </li>
          );
        })}
      </ul>
      <ImportBar
        candidates={inReach.filter(({ url }) => chosen.has(url))}
        importing={props.importing}
        choice={
          inReach.length > 1
            ? {
                all: inReach.every(({ url }) => chosen.has(url)),
                onAll: (on) => setOwn(on ? allOf(inReach) : new Set()),
              }
            : undefined
        }
      />
    </>
  );
}

function allOf(candidates: readonly Candidate[]): Set<string> {
  return new Set(candidates.filter(({ refs }) => refs.length > 0).map(({ url }) => url));
}

function candidateOf({ url, registered, entities }: Fields["files"][number]): Candidate {
  const kept = entities.filter(({ outcome }) => outcome !== "REJECTED" && outcome !== "DELETED");
  return { url, registered: registered !== null, refs: kept.flatMap(({ ref }) => ref ?? []) };
}

function Heading({ files }: { files: Fields["files"] }) {
  const all = files.flatMap(({ entities }) => entities);
  const counts: Counts = { created: 0, updated: 0, unchanged: 0, deleted: 0, rejected: 0 };
  for (const { outcome } of new Map(all.map((one, i) => [one.ref ?? i, one])).values()) {
    counts[outcome.toLowerCase() as keyof Counts] += 1;
  }
  return (
    <header>
      <StepHeading>
        {files.length === 1 ? "One descriptor file" : `${files.length} descriptor files`}
      </StepHeading>
      <p className="text-muted">Importing all of it would come to: {summary(counts)}.</p>
    </header>
  );
}
