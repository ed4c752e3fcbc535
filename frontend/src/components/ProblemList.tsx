import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { ProblemList_ProblemFragment as ProblemFields } from "@/graphql/gen/graphql";
import { Icon } from "./Icon";

export const ProblemListProblem = graphql(`
  fragment ProblemList_problem on Problem {
    code
    severity
    message
    ref
    path
    url
    line
    column
    excerpt
    hint
  }
`);

const looks = {
  ERROR: { icon: "error", colour: "text-danger", word: "Error" },
  WARNING: { icon: "warning", colour: "text-warn", word: "Warning" },
  INFO: { icon: "info", colour: "text-muted", word: "Note" },
} as const;

/** What is wrong, where it stands, and what to do about it. */
export function ProblemList(props: {
  problems: readonly FragmentType<typeof ProblemListProblem>[];
}) {
  const problems = readFragment(ProblemListProblem, props.problems);
  return (
    <ul className="flex flex-col divide-y divide-line overflow-hidden rounded-md border border-line">
      {problems.map((problem) => (
        <ProblemItem key={JSON.stringify(problem)} problem={problem} />
      ))}
    </ul>
  );
}

function ProblemItem({ problem }: { problem: ProblemFields }) {
  const look = looks[problem.severity];
  return (
    <li className="flex gap-2.5 px-3 py-2.5">
      <Icon name={look.icon} className={`mt-0.5 ${look.colour}`} />
      <div className="min-w-0 flex-1">
        <p>
          <span className="sr-only">{look.word}: </span>
          {problem.message}
        </p>
        {problem.hint && <p className="mt-0.5 text-muted">{problem.hint}</p>}
        <p className="mt-1 flex flex-wrap gap-x-3 font-mono text-[12px] text-muted">
          {problem.url && <span className="break-all">{place(problem)}</span>}
          {problem.path && <span>{problem.path}</span>}
        </p>
        {problem.excerpt && (
          <pre className="mt-2 overflow-x-auto rounded border border-line bg-side px-2.5 py-1.5 text-[12px] leading-5">
            {problem.excerpt}
          </pre>
        )}
      </div>
    </li>
  );
}

/** `file:line:column`, as compilers say it and editors open it. */
function place({ url, line, column }: ProblemFields): string {
  return [url, line, line && column].filter(Boolean).join(":");
}
