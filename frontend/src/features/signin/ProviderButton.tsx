import type { ReactNode } from "react";
import { Icon } from "@/components/Icon";
import type { SignInWay } from "@/lib/boot";
import { classes } from "@/lib/classes";
import { GitHubMark } from "./GitHubMark";

const look =
  "flex h-10 w-full items-center justify-center gap-2.5 rounded-md border border-line-strong bg-canvas font-medium text-base";

/** Leads to a provider; one that does not answer is named, so that nobody looks for it. */
export function ProviderButton({ way, back }: { way: SignInWay; back: string }) {
  const mark = way.type === "github" ? <GitHubMark /> : <Icon name="lock" />;
  if (!way.available) return <Unavailable way={way} mark={mark} />;
  return (
    <a
      href={`${way.url}?${new URLSearchParams({ return_to: back })}`}
      className={classes(look, "hover:bg-hover")}
    >
      {mark}
      <span className="truncate">Continue with {way.name}</span>
    </a>
  );
}

function Unavailable({ way, mark }: { way: SignInWay; mark: ReactNode }) {
  return (
    <div>
      <p className={classes(look, "border-dashed text-muted")}>
        {mark}
        <span className="truncate">{way.name}</span>
      </p>
      <p className="mt-1.5 flex gap-1.5 text-muted text-xs">
        <Icon name="warning" size={14} className="mt-px text-warn" />
        {way.name} does not answer at the moment. Callboard keeps asking; as soon as it does, the
        button works.
      </p>
    </div>
  );
}
