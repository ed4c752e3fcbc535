import { lazy, type ReactNode, Suspense, useMemo } from "react";
import { Segments } from "@/components/ui/Segments";
import { languageExtensions, languageOf } from "./highlight/language";
import { Note } from "./Note";
import { PanelBar } from "./PanelBar";
import type { Reading } from "./reading/read";
import { type ApiStyle, styleNames, styleOf } from "./reading/style";
import { useReading } from "./reading/useReading";
import { type Lines, SourcePanel } from "./SourcePanel";

const OpenApiReader = lazy(() => import("./openapi/OpenApiReader"));

/** A definition in the reader of its style. Where there is none, or it cannot read it, as it is written. */
export function Definition(props: {
  text: string;
  name: string;
  type: string | null | undefined;
  asSource: boolean;
  lines: Lines;
}) {
  const { text, name, lines } = props;
  const style = useMemo(() => styleOf(text, props.type), [text, props.type]);
  const language = useMemo(() => languageOf(text, props.type), [text, props.type]);
  const asSource = props.asSource || lines.marked !== undefined;
  const reading = useReading(text, asSource ? undefined : style);
  const problem = reading && "problem" in reading ? reading.problem : undefined;
  if (!style || asSource || problem) {
    return (
      <>
        {style && problem && <NotRead style={style} problem={problem} lines={lines} />}
        <SourcePanel
          key={problem?.line}
          text={text}
          name={name}
          language={language}
          lines={{ ...lines, marked: lines.marked ?? problem?.line }}
        >
          {style && !problem && <Choice asSource />}
        </SourcePanel>
      </>
    );
  }
  return (
    <div className="flex min-h-0 flex-1 flex-col overflow-hidden rounded-md border border-line bg-canvas">
      <PanelBar
        about={<About style={style} reading={reading} />}
        text={text}
        fileName={`${name}.${languageExtensions[language]}`}
      >
        <Choice asSource={false} />
      </PanelBar>
      {reading ? (
        <Suspense fallback={<Progress />}>
          <Reader reading={reading} name={name} />
        </Suspense>
      ) : (
        <Progress />
      )}
    </div>
  );
}

function Choice({ asSource }: { asSource: boolean }) {
  const segments = [
    { title: "Reference", active: !asSource, link: { to: ".", search: {} } },
    { title: "Source", active: asSource, link: { to: ".", search: { as: "source" } } },
  ] as const;
  return <Segments label="Show as" segments={segments} />;
}

function Reader({ reading, name }: { reading: Reading; name: string }) {
  if ("openApi" in reading) return <OpenApiReader definition={reading.openApi} name={name} />;
  return null;
}

function About({ style, reading }: { style: ApiStyle; reading: Reading | undefined }): ReactNode {
  if (!reading || !("openApi" in reading)) return styleNames[style];
  const { version, operations } = reading.openApi;
  const count = `${operations.toLocaleString()} ${operations === 1 ? "operation" : "operations"}`;
  return `OpenAPI ${version} · ${count}`;
}

/** Why the source is shown instead of what one would expect. */
function NotRead(props: {
  style: ApiStyle;
  problem: { message: string; line?: number };
  lines: Lines;
}) {
  const { message, line } = props.problem;
  return (
    <Note>
      This is its source: as {styleNames[props.style]} it cannot be shown, since {message}
      {line && (
        <>
          {" "}
          (
          <a href={props.lines.lineHref?.(line)} className="text-accent-ink hover:underline">
            line {line.toLocaleString()}
          </a>
          )
        </>
      )}
      .
    </Note>
  );
}

/** While a definition is on its way. */
function Progress() {
  return (
    <div role="status" aria-label="Reading the definition" className="flex flex-col gap-3 p-6">
      <span className="skeleton h-6 w-60" />
      <span className="skeleton h-4 w-full max-w-[520px]" />
      <span className="skeleton mt-3 h-9 w-full" />
      <span className="skeleton h-9 w-full" />
      <span className="skeleton h-9 w-full" />
    </div>
  );
}
