import { Link } from "@tanstack/react-router";
import { Icon } from "@/components/Icon";
import { ProblemList, type ProblemListProblem } from "@/components/ProblemList";
import { Button, buttonClass } from "@/components/ui/Button";
import type { FragmentType } from "@/graphql/gen";
import type { ProblemCode } from "@/graphql/gen/graphql";
import { sentence } from "@/lib/sentence";
import { StepHeading } from "./StepHeading";

type Told = { code: ProblemCode } & FragmentType<typeof ProblemListProblem>;

/** What sort of failure it is, and where one goes on from it. */
const titles: Partial<Record<ProblemCode, string>> = {
  NOT_FOUND: "Nothing is there, or it is private",
  HOST_NOT_ALLOWED: "This host is not read",
  NOT_ALLOWED: "This may not be read",
  RATE_LIMITED: "The host asks us to wait",
  UNREACHABLE: "The host does not answer",
  NO_DESCRIPTOR: "That is no descriptor",
  TOO_LARGE: "That is larger than is read",
  INVALID_FIELD: "That is no address",
};

/** Why nothing could be looked at, and what to do about it. */
export function Failure(props: {
  /** What the server said where it could not answer at all. */
  message?: string;
  problems: readonly Told[];
  reading?: boolean;
  again: () => void;
}) {
  const { message, problems } = props;
  const [first] = problems;
  return (
    <section className="flex flex-col gap-4">
      <StepHeading>{(first && titles[first.code]) ?? "It could not be read"}</StepHeading>
      {message && <p>{sentence(message)}</p>}
      {problems.length > 0 && <ProblemList problems={problems} />}
      {!message && !first && <p>No descriptor was found there.</p>}
      <p className="flex flex-wrap gap-2">
        <Button look="primary" onClick={props.again} disabled={props.reading}>
          <Icon name="refresh" size={14} className={props.reading ? "animate-spin" : undefined} />
          Try again
        </Button>
        <Link to="/register" className={buttonClass()}>
          Another address
        </Link>
        {first && aboutHosts.has(first.code) && (
          <Link to="/sources" search={{ tab: "hosts" }} className={buttonClass()}>
            See the hosts
          </Link>
        )}
      </p>
    </section>
  );
}

const aboutHosts = new Set<ProblemCode>([
  "NOT_FOUND",
  "HOST_NOT_ALLOWED",
  "RATE_LIMITED",
  "UNREACHABLE",
]);
