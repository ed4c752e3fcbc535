import { lazy, Suspense, useState } from "react";
import { Icon } from "@/components/Icon";
import { RelativeTime } from "@/components/RelativeTime";
import { Button } from "@/components/ui/Button";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import type { RuleRow_RuleFragment as Fields } from "@/graphql/gen/graphql";
import { shortRef } from "@/lib/ref";
import { scopeTitle } from "../tokens/scopes";
import { Bounds } from "../tokens/TokenRow";
import { ciName, eventWords, usualIssuer } from "./words";

const PipelineDialog = lazy(() => import("./PipelineDialog"));
const RemoveRuleDialog = lazy(() => import("./RemoveRuleDialog"));

export const RuleRowRule = graphql(`
  fragment RuleRow_rule on TrustRule {
    id
    name
    kind
    issuer
    conditions {
      claim
      pattern
    }
    events
    serviceAccount
    scopes
    refs
    sets
    createdBy
    createdAt
    lastUsedAt
  }
`);

/** A trust rule: whose pipelines, what they may do, and whether any ever came. */
export function RuleRow(props: { rule: FragmentType<typeof RuleRowRule>; onRemoved: () => void }) {
  const rule = readFragment(RuleRowRule, props.rule);
  const [layer, setLayer] = useState<"pipeline" | "remove">();
  const close = () => setLayer(undefined);
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-3 py-2.5 sm:flex-nowrap">
      <div className="mr-auto flex min-w-0 gap-3">
        <Icon name="branch" size={18} className="mt-0.5 text-muted" />
        <div className="min-w-0">
          <p className="flex flex-wrap items-center gap-x-2">
            <span className="break-words font-medium">{rule.name}</span>
            <span className="rounded-full border border-line px-1.5 text-muted text-xs">
              {ciName(rule.kind)}
            </span>
          </p>
          <Conditions rule={rule} />
          <p className="mt-1 break-words">
            {rule.scopes.map(scopeTitle).join(" · ")}
            <span className="text-muted"> as {rule.serviceAccount}</span>
          </p>
          <Bounds refs={rule.refs} sets={rule.sets} />
          <Times rule={rule} />
        </div>
      </div>
      <div className="flex shrink-0 gap-2 pl-[30px] sm:pl-0">
        {rule.kind !== "OTHER" && (
          <Button aria-label={`Pipeline for ${rule.name}`} onClick={() => setLayer("pipeline")}>
            Pipeline
          </Button>
        )}
        <Button aria-label={`Remove ${rule.name}`} onClick={() => setLayer("remove")}>
          Remove
        </Button>
      </div>
      <Suspense>
        {layer === "pipeline" && <PipelineDialog rule={rule} onClose={close} />}
        {layer === "remove" && (
          <RemoveRuleDialog
            id={rule.id}
            name={rule.name}
            lastUsedAt={rule.lastUsedAt}
            onRemoved={props.onRemoved}
            onClose={close}
          />
        )}
      </Suspense>
    </li>
  );
}

/** Whose pipelines they are, in the words of their tokens. */
function Conditions({ rule }: { rule: Fields }) {
  return (
    <ul className="mt-0.5 flex flex-wrap gap-x-3 text-xs leading-5">
      {rule.issuer !== usualIssuer(rule.kind) && (
        <li className="min-w-0 break-all">
          <span className="text-muted">of</span> {rule.issuer}
        </li>
      )}
      {rule.conditions.map(({ claim, pattern }) => (
        <li key={claim} className="min-w-0 break-all">
          <span className="text-muted">{claim}</span> <code>{pattern}</code>
        </li>
      ))}
      {rule.events.map((event) => (
        <li key={event} className="text-warn">
          {eventWords(event)}
        </li>
      ))}
    </ul>
  );
}

function Times({ rule }: { rule: Fields }) {
  return (
    <p className="mt-0.5 flex flex-wrap gap-x-3 text-muted text-xs">
      <span>
        {rule.lastUsedAt ? (
          <>
            Last used <RelativeTime at={rule.lastUsedAt} />
          </>
        ) : (
          "Never used"
        )}
      </span>
      <span>
        Made <RelativeTime at={rule.createdAt} /> by {madeBy(rule.createdBy)}
      </span>
    </p>
  );
}

function madeBy(actor: string): string {
  return actor.startsWith("user:") ? shortRef(actor) : actor;
}
