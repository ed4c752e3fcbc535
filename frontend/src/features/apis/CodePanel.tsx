import { type ReactNode, useMemo, useState } from "react";
import { CodeView, type Search } from "./CodeView";
import { FindBox } from "./FindBox";
import { findIn } from "./find";
import { highlight } from "./highlight/highlighter";
import { type Language, languageNames } from "./highlight/language";
import { PanelBar } from "./PanelBar";

/** Text to be read, searched, copied and taken away, in a frame that fills the room it is given. */
export function CodePanel(props: {
  text: string;
  language: Language;
  label: string;
  /** What the file is called when it is saved. */
  fileName: string;
  firstLine?: number;
  marked?: number;
  lineHref?: (line: number) => string;
  onLine?: (line: number) => void;
  /** Further controls, before the common ones. */
  children?: ReactNode;
}) {
  const { text, language, label } = props;
  const code = useMemo(() => highlight(text, language), [text, language]);
  const [sought, setSought] = useState("");
  const [current, setCurrent] = useState(0);
  const search = useMemo<Search | undefined>(() => {
    if (sought === "") return undefined;
    return { text: sought, matches: findIn(code.lines, sought), current };
  }, [code, sought, current]);
  const find = (wanted: string) => {
    setSought(wanted);
    setCurrent(0);
  };
  const count = code.lines.length;
  const about = `${languageNames[language]} · ${count.toLocaleString()} ${count === 1 ? "line" : "lines"} · ${sizeOf(text)}`;
  return (
    <div className="flex max-h-full min-h-0 flex-col overflow-hidden rounded-md border border-line bg-canvas">
      <PanelBar about={about} text={text} fileName={props.fileName}>
        <FindBox
          label={label}
          search={search}
          onFind={find}
          onStep={(by) => setCurrent((old) => wrap(old + by, search?.matches.length ?? 0))}
        />
        {props.children}
      </PanelBar>
      <CodeView
        code={code}
        label={label}
        firstLine={props.firstLine}
        marked={props.marked}
        search={search}
        lineHref={props.lineHref}
        onLine={props.onLine}
      />
    </div>
  );
}

function wrap(index: number, count: number): number {
  return count === 0 ? 0 : (index + count) % count;
}

function sizeOf(text: string): string {
  const kilobytes = text.length / 1000;
  if (kilobytes < 1) return `${text.length} characters`;
  return kilobytes < 1000 ? `${kilobytes.toFixed(0)} kB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}
