import { lazy, Suspense, useMemo } from "react";
import { Segments } from "@/components/ui/Segments";
import { languageExtensions, languageOf } from "./highlight/language";
import { Note } from "./Note";
import type { Items } from "./outline/OutlineReader";
import { count } from "./outline/outline";
import { PanelBar } from "./PanelBar";
import type { Problem, Reading } from "./reading/read";
import { type ApiStyle, styleNames, styleOf } from "./reading/style";
import { useReading } from "./reading/useReading";
import { type Lines, SourcePanel } from "./SourcePanel";

const OpenApiReader = lazy(() => import("./openapi/OpenApiReader"));
const OutlineReader = lazy(() => import("./outline/OutlineReader"));

/** A definition in the reader of its style. Where there is none, or it cannot read it, as it is written. */
export function Definition(props: {
  text: string;
  name: string;
  type: string | null | undefined;
  asSource: boolean;
  lines: Lines;
  items: Items;
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
        about={about(style, reading)}
        text={text}
        fileName={`${name}.${languageExtensions[language]}`}
      >
        <Choice asSource={false} />
      </PanelBar>
      {reading ? (
        <Suspense fallback={<Progress />}>
          <Reader reading={reading} name={name} items={props.items} lineHref={lines.lineHref} />
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

function Reader(props: {
  reading: Reading;
  name: string;
  items: Items;
  lineHref: Lines["lineHref"];
}) {
  const { reading, name } = props;
  if ("openApi" in reading) return <OpenApiReader definition={reading.openApi} name={name} />;
  if (!("outline" in reading)) return null;
  return <OutlineReader outline={reading.outline} items={props.items} lineHref={props.lineHref} />;
}

function about(style: ApiStyle, reading: Reading | undefined): string {
  if (reading && "outline" in reading) return reading.outline.about;
  if (!reading || !("openApi" in reading)) return styleNames[style];
  const { version, operations } = reading.openApi;
  return [`OpenAPI ${version}`, ...count(operations, "operation")].join(" · ");
}

/** Why the source is shown instead of what one would expect. */
function NotRead(props: { style: ApiStyle; problem: Problem; lines: Lines }) {
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
