import type { ReactNode } from "react";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type {
  ProblemList_ProblemFragment as ProblemFields,
  ProblemList_ErrorFragment as UserErrorFields,
} from "@/graphql/gen/graphql";
import { classes } from "@/lib/classes";
import { fileAddress, placeInFile } from "@/lib/place";
import { sentence } from "@/lib/sentence";
import { RefLink } from "./EntityLink";
import { HintText } from "./HintText";
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

export const ProblemListError = graphql(`
  fragment ProblemList_error on UserError {
    code
    message
    ref
    path
    url
    line
    column
    hint
  }
`);

const looks = {
  ERROR: { icon: "error", colour: "text-danger-ink", word: "Error" },
  WARNING: { icon: "warning", colour: "text-warn", word: "Warning" },
  INFO: { icon: "info", colour: "text-muted", word: "Note" },
} as const;

/** What is wrong, where it stands, and what to do about it. */
export function ProblemList(props: {
  problems: readonly FragmentType<typeof ProblemListProblem>[];
  /** Whether each says which entity it concerns; not where the whole page is about one. */
  showRef?: boolean;
  /** What else is to be known of the problem at a position, beside its place. */
  more?: (index: number) => ReactNode;
}) {
  const { showRef, more } = props;
  const problems = readFragment(ProblemListProblem, props.problems);
  return <Items problems={problems} showRef={showRef} more={more} />;
}

/** Why something was not done, in the same form. */
export function UserErrorList(props: { errors: readonly FragmentType<typeof ProblemListError>[] }) {
  const errors: readonly UserErrorFields[] = readFragment(ProblemListError, props.errors);
  return <Items problems={errors.map((error) => ({ ...error, severity: "ERROR" as const }))} />;
}

type Item = Omit<ProblemFields, "__typename" | " $fragmentName" | "excerpt"> & {
  excerpt?: string | null;
};

function Items(props: {
  problems: readonly Item[];
  showRef?: boolean;
  more?: (index: number) => ReactNode;
}) {
  const { problems, showRef, more } = props;
  return (
    <ul className="flex flex-col divide-y divide-line overflow-hidden rounded-md border border-line">
      {problems.map((problem, i) => (
        <ProblemItem key={JSON.stringify(problem)} problem={problem} showRef={showRef}>
          {more?.(i)}
        </ProblemItem>
      ))}
    </ul>
  );
}

function ProblemItem(props: { problem: Item; showRef?: boolean; children?: ReactNode }) {
  const { problem, showRef } = props;
  const look = looks[problem.severity];
  return (
    <li className="flex gap-2.5 px-3 py-2.5">
      <Icon name={look.icon} className={classes("mt-0.5", look.colour)} />
      <div className="min-w-0 flex-1">
        <p className="break-words">
          <span className="sr-only">{look.word}: </span>
          {sentence(problem.message)}
        </p>
        {problem.hint && <HintText text={problem.hint} />}
        <p className="mt-1 flex flex-wrap gap-x-3 gap-y-0.5 text-muted text-xs">
          {showRef && problem.ref && <RefLink to={problem.ref} icon />}
          <Place problem={problem} />
          {problem.path && <code>{problem.path}</code>}
          {props.children}
        </p>
        {problem.excerpt && <Excerpt text={problem.excerpt} line={problem.line} />}
      </div>
    </li>
  );
}

function Place({ problem }: { problem: Item }) {
  if (!problem.url) return null;
  const place = placeInFile(problem.url, problem.line, problem.column);
  const address = fileAddress(problem.url, problem.line);
  if (!address) return <code className="break-all">{place}</code>;
  return (
    <a href={address} target="_blank" rel="noreferrer" className="break-all hover:underline">
      <code>{place}</code>
    </a>
  );
}

/** The line in question between its neighbours, as the server cuts them out. */
function Excerpt({ text, line }: { text: string; line?: number | null }) {
  const first = line ? Math.max(1, line - 1) : undefined;
  return (
    <pre className="mt-2 overflow-x-auto rounded border border-line bg-side py-1 text-xs leading-5">
      {text.split("\n").map((content, i) => {
        const number = first === undefined ? undefined : first + i;
        return (
          <code
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            key={i}
            className={classes(
              "block min-w-max px-2.5",
              number !== undefined && number === line && "bg-mark",
            )}
          >
            {number && (
              <span className="mr-3 inline-block w-7 select-none text-right text-muted">
                {number}
              </span>
            )}
            {content}
          </code>
        );
      })}
    </pre>
  );
}
