import { Link } from "@tanstack/react-router";
import { useCallback } from "react";
import { useQuery } from "urql";
import { graphql } from "@/graphql/gen";
import { Analysis } from "./Analysis";
import { Failure } from "./Failure";
import { ImportFailure } from "./ImportFailure";
import { Reading } from "./Reading";
import { Suggestion } from "./Suggestion";
import type { Importing } from "./useImport";

const AnalyzeLocationQuery = graphql(`
  query AnalyzeLocation($url: String!) {
    analyzeLocation(url: $url) {
      url
      files {
        url
        entities {
          outcome
        }
        problems {
          code
          ...ProblemList_problem
        }
      }
      suggestion {
        ...Suggestion_suggestion
      }
      problems {
        code
        ...ProblemList_problem
      }
      ...Analysis_analysis
    }
  }
`);

/** Reads what is at an address, shows what registering it would do, and does it when told to. */
export function ReviewStep({ url, importing }: { url: string; importing: Importing }) {
  const [{ data, error, fetching, stale }, ask] = useQuery({
    query: AnalyzeLocationQuery,
    variables: { url },
    requestPolicy: "network-only",
  });
  const again = useCallback(() => ask({ requestPolicy: "network-only" }), [ask]);
  const analysis = data?.analyzeLocation;
  const reading = fetching || stale;
  if (!analysis) {
    if (reading) return <Reading url={url} />;
    return <Failure message={error?.message} problems={[]} again={again} />;
  }
  const { suggestion, files } = analysis;
  const nothing = files.every(({ entities }) => entities.length === 0);
  const problems = [...analysis.problems, ...files.flatMap((file) => file.problems)];
  return (
    <div className="flex flex-1 flex-col gap-5">
      <Subject url={url} />
      {importing.failure && <ImportFailure failure={importing.failure} />}
      {suggestion ? (
        <Suggestion suggestion={suggestion} reading={reading} again={again} />
      ) : nothing ? (
        <Failure problems={problems} again={again} reading={reading} />
      ) : (
        <Analysis analysis={analysis} importing={importing} />
      )}
    </div>
  );
}

/** What is being looked at, and the way back. */
function Subject({ url }: { url: string }) {
  return (
    <p className="flex min-w-0 items-center gap-3">
      <code className="min-w-0 break-all rounded-md bg-hover px-2 py-1 text-xs">{url}</code>
      <Link to="/register" className="shrink-0 text-accent-ink hover:underline">
        Another address
      </Link>
    </p>
  );
}
