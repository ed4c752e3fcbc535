import { useMemo } from "react";
import { Icon } from "@/components/Icon";
import { Button, buttonClass } from "@/components/ui/Button";
import { useToasts } from "@/components/ui/Toast";
import { highlight } from "@/features/apis/highlight/highlighter";
import { tokenColour } from "@/features/apis/tokenColour";
import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { classes } from "@/lib/classes";
import { copyText } from "@/lib/clipboard";
import { StepHeading } from "./StepHeading";

export const SuggestionSuggestion = graphql(`
  fragment Suggestion_suggestion on SuggestedDescriptor {
    yaml
    path
    createUrl
    needsInput
  }
`);

/** For a repository without a descriptor: one to start from, and how it gets there. */
export function Suggestion(props: {
  suggestion: FragmentType<typeof SuggestionSuggestion>;
  reading: boolean;
  again: () => void;
}) {
  const { yaml, path, createUrl, needsInput } = readFragment(
    SuggestionSuggestion,
    props.suggestion,
  );
  const { say, fail } = useToasts();
  const copy = async () =>
    (await copyText(yaml)) ? say("Copied") : fail("The browser does not let this page copy");
  return (
    <section className="flex flex-col gap-4 pb-6">
      <header>
        <StepHeading>No descriptor is there yet</StepHeading>
        <p className="text-muted">
          This one says what could be told from the repository. Commit it as <code>{path}</code>,
          and it can be imported.
        </p>
      </header>
      <div className="overflow-hidden rounded-lg border border-line">
        <header className="flex h-10 items-center gap-2 border-line border-b bg-side pr-1.5 pl-3">
          <Icon name="file" size={14} className="text-muted" />
          <code className="mr-auto truncate text-xs">{path}</code>
          <Button onClick={copy}>
            <Icon name="copy" size={14} />
            Copy
          </Button>
        </header>
        <Yaml text={yaml} label={path} needsInput={needsInput} />
      </div>
      {needsInput.length > 0 && (
        <p className="flex items-start gap-2">
          <Icon name="info" className="mt-0.5 text-warn" />
          <span>Look at {listOf(needsInput)} before you commit: that could only be guessed.</span>
        </p>
      )}
      <ol className="flex flex-wrap items-center gap-2">
        <li>
          <a
            href={createUrl}
            target="_blank"
            rel="noreferrer"
            className={classes(buttonClass({ look: "primary" }), "h-9 px-4")}
          >
            Add it on {new URL(createUrl).host}
            <Icon name="external" size={14} />
          </a>
        </li>
        <li>
          <Button className="h-9 px-4" onClick={props.again} disabled={props.reading}>
            <Icon name="refresh" size={14} className={props.reading ? "animate-spin" : undefined} />
            I have committed it: look again
          </Button>
        </li>
      </ol>
    </section>
  );
}

function listOf(fields: readonly string[]) {
  return fields.map((field, i) => (
    <span key={field}>
      {i > 0 && (i === fields.length - 1 ? " and " : ", ")}
      <code>{field}</code>
    </span>
  ));
}

/** The text in colour, with the lines that need somebody's decision marked. */
function Yaml(props: { text: string; label: string; needsInput: readonly string[] }) {
  const code = useMemo(() => highlight(props.text, "yaml"), [props.text]);
  const keys = props.needsInput.map((field) => field.split(".").at(-1));
  return (
    <pre
      role="region"
      tabIndex={0}
      aria-label={props.label}
      className="-outline-offset-2! max-h-[420px] overflow-auto py-2 text-[12px] leading-5"
    >
      {code.lines.map((line, i) => (
        <code
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
          key={i}
          className={classes(
            "block min-w-max px-3",
            keys.some((key) => line.trimStart().startsWith(`${key}:`)) && "bg-mark",
          )}
        >
          <span className="mr-4 inline-block w-6 select-none text-right text-muted tabular-nums">
            {i + 1}
          </span>
          {code.line(i).tokens.map(({ kind, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tokens of a line stay where they are
            <span key={at} className={tokenColour(kind)}>
              {text}
            </span>
          ))}
        </code>
      ))}
    </pre>
  );
}
