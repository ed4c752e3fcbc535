import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { classes } from "@/lib/classes";
import { RefLink } from "../EntityLink";
import type { DiffLine } from "./diff";
import { fieldDiff } from "./fieldDiff";

export const ChangeDiffChange = graphql(`
  fragment ChangeDiff_change on EntityChange {
    ref
    fields {
      path
      before
      after
    }
    relationsAdded {
      source
      type
      target
    }
    relationsRemoved {
      source
      type
      target
    }
  }
`);

/** What one change did: relations that came and went, then every field before and after. */
export function ChangeDiff(props: { change: FragmentType<typeof ChangeDiffChange> }) {
  const change = readFragment(ChangeDiffChange, props.change);
  const relations = [
    ...change.relationsRemoved.map((relation) => ({ ...relation, added: false })),
    ...change.relationsAdded.map((relation) => ({ ...relation, added: true })),
  ];
  return (
    <div className="flex flex-col gap-3">
      {relations.length > 0 && (
        <ul className="flex flex-col gap-0.5" aria-label="Relations">
          {relations.map(({ source, type, target, added }) => (
            <li
              key={`${added} ${source} ${type} ${target}`}
              className="flex min-w-0 flex-wrap items-center gap-x-1.5"
            >
              <Sign added={added} />
              {source !== change.ref && <RefLink to={source} />}
              <span className="text-muted">{type}</span>
              {target === change.ref ? <span>it</span> : <RefLink to={target} icon />}
            </li>
          ))}
        </ul>
      )}
      {change.fields.length > 0 && (
        <dl className="flex flex-col gap-2">
          {change.fields.map((field) => (
            <div key={field.path}>
              <dt className="font-mono text-muted text-xs">{field.path}</dt>
              <dd className="mt-0.5">
                <Field before={field.before} after={field.after} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {relations.length + change.fields.length === 0 && (
        <p className="text-muted">Nothing of its document is different.</p>
      )}
    </div>
  );
}

function Field(props: { before?: unknown; after?: unknown }) {
  const diff = fieldDiff(props.before, props.after);
  if (diff.kind === "lines") return <Lines lines={diff.lines} />;
  if (diff.kind === "items") {
    return (
      <p className="flex flex-wrap items-center gap-1">
        {diff.removed.map((item) => (
          <Value key={item} added={false} text={item} />
        ))}
        {diff.added.map((item) => (
          <Value key={item} added text={item} />
        ))}
        {diff.kept > 0 && <span className="text-muted text-xs">{diff.kept} kept</span>}
      </p>
    );
  }
  return (
    <p className="flex flex-wrap items-center gap-1">
      {diff.before !== undefined && <Value added={false} text={diff.before} />}
      {diff.after !== undefined && <Value added text={diff.after} />}
    </p>
  );
}

function Value({ added, text }: { added: boolean; text: string }) {
  const Tag = added ? "ins" : "del";
  return (
    <Tag
      className={classes(
        "break-all rounded px-1.5 font-mono text-xs leading-5",
        added ? "bg-ok/15 no-underline" : "bg-danger/15",
      )}
    >
      <span className="sr-only">{added ? "now " : "was "}</span>
      {text}
    </Tag>
  );
}

function Lines({ lines }: { lines: readonly DiffLine[] }) {
  return (
    <pre
      tabIndex={0}
      className="max-h-96 overflow-auto rounded-md border border-line bg-side py-1 text-xs leading-5"
    >
      {lines.map((line, i) =>
        line.kind === "skip" ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          <span key={i} className="block px-3 text-muted">
            ⋯ {line.count} {line.count === 1 ? "line" : "lines"} the same
          </span>
        ) : (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            key={i}
            className={classes(
              "block min-w-max px-3",
              line.kind === "added" && "bg-ok/15",
              line.kind === "removed" && "bg-danger/15",
            )}
          >
            <span className="mr-2 inline-block w-2 select-none text-muted">
              {{ same: " ", added: "+", removed: "−" }[line.kind]}
            </span>
            {line.text}
          </span>
        ),
      )}
    </pre>
  );
}

function Sign({ added }: { added: boolean }) {
  return (
    <span
      className={classes(
        "grid size-4 place-items-center rounded font-mono text-xs",
        added ? "bg-ok/15" : "bg-danger/15",
      )}
    >
      <span aria-hidden="true">{added ? "+" : "−"}</span>
      <span className="sr-only">{added ? "new:" : "gone:"}</span>
    </span>
  );
}
