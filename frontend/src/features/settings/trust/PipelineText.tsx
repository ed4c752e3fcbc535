import { Icon } from "@/components/Icon";
import { Snippet } from "../Snippet";
import { type PipelineRule, pipelineOf } from "./pipeline";

/** The whole file of a pipeline that gets its token, and what is to be known of it. */
export function PipelineText({ rule }: { rule: PipelineRule }) {
  const { name, text } = pipelineOf(rule, location.origin);
  return (
    <div className="flex flex-col gap-3">
      <p>
        The whole of <code className="break-all">{name}</code>. It stores no secret: each job gets a
        token of its own, for 15 minutes.
      </p>
      {isOwnMachine(location.hostname) && (
        <p className="flex gap-2 rounded-md bg-mark px-3 py-2">
          <Icon name="warning" className="mt-0.5 shrink-0 text-warn" />
          <span className="min-w-0 break-words">
            {location.origin} leads to your own machine. Write the address at which the CI reaches
            Callboard, as <code>server.publicUrl</code> has it.
          </span>
        </p>
      )}
      <Snippet text={text} label={name} />
    </div>
  );
}

function isOwnMachine(host: string): boolean {
  return host === "localhost" || host === "[::1]" || host.startsWith("127.");
}
