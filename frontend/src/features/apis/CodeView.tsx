import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import { classes } from "@/lib/classes";
import { cutAtMatches, type Match } from "./find";
import type { HighlightedLine, Highlighter } from "./highlight/highlighter";
import { tokenColour } from "./tokenColour";

const LINE_HEIGHT = 20;

/** What is being looked for, where it stands, and which of the places is looked at. */
export interface Search {
  text: string;
  matches: readonly Match[];
  current: number;
}

/**
 * Text in colour with line numbers, as tall as its parent lets it be. Only the lines in sight are in the document, so
 * megabytes scroll as smoothly as a page.
 */
export function CodeView(props: {
  code: Highlighter;
  label: string;
  /** The number of the first line, where the text is a part of a file. */
  firstLine?: number;
  /** A line to begin at and to mark, by its number. */
  marked?: number;
  search?: Search;
  /** Leads to a line; without it the numbers are no links. */
  lineHref?: (line: number) => string;
  onLine?: (line: number) => void;
}) {
  const { code, firstLine = 1, marked, search } = props;
  const pane = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: code.lines.length,
    getScrollElement: () => pane.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: 20,
    paddingStart: 8,
    paddingEnd: 8,
  });
  const target = search?.matches[search.current]?.line ?? (marked && marked - firstLine);
  useEffect(() => {
    if (target !== undefined) virtual.scrollToIndex(target, { align: "center" });
  }, [virtual, target]);
  const byLine = useMemo(() => matchesByLine(search), [search]);
  const digits = String(firstLine + code.lines.length - 1).length;
  const widest = useMemo(() => Math.min(2100, longest(code.lines)), [code]);
  return (
    <div
      ref={pane}
      role="region"
      aria-label={props.label}
      tabIndex={0}
      className="min-h-0 flex-1 overflow-auto font-mono text-[12px] leading-5"
    >
      <div
        className="relative min-w-full"
        style={{ height: virtual.getTotalSize(), width: `calc(${widest + digits}ch + 64px)` }}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const number = firstLine + index;
          return (
            <div
              key={index}
              className={classes(
                "absolute inset-x-0 flex h-5 whitespace-pre",
                number === marked && "bg-mark",
              )}
              style={{ transform: `translateY(${start}px)` }}
            >
              <LineNumber
                number={number}
                digits={digits}
                href={props.lineHref?.(number)}
                onLine={props.onLine}
              />
              <code>
                <Line line={code.line(index)} matches={byLine.get(index)} search={search} />
              </code>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Beside the text and out of its way: not copied with it, not reached by Tab. */
function LineNumber(props: {
  number: number;
  digits: number;
  href?: string;
  onLine?: (line: number) => void;
}) {
  const { number, href, onLine } = props;
  const look =
    "sticky left-0 mr-4 shrink-0 select-none border-line border-r bg-canvas pr-3 pl-4 text-right text-muted tabular-nums";
  const style = { width: `calc(${props.digits}ch + 29px)` };
  if (!href) {
    return (
      <span className={look} style={style}>
        {number}
      </span>
    );
  }
  return (
    <a
      href={href}
      tabIndex={-1}
      className={`${look} hover:text-ink`}
      style={style}
      onClick={(event) => {
        if (!onLine || event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onLine(number);
      }}
    >
      {number}
    </a>
  );
}

function Line(props: {
  line: HighlightedLine;
  matches: readonly { column: number; index: number }[] | undefined;
  search: Search | undefined;
}) {
  const { line, matches = [], search } = props;
  const pieces = cutAtMatches(
    line.tokens,
    matches.map(({ column }) => column),
    search?.text.length ?? 0,
    matches[0]?.index ?? 0,
  );
  return (
    <>
      {pieces.map(({ text, of, match }, i) => {
        const Tag = match === undefined ? "span" : "mark";
        return (
          <Tag
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
            key={i}
            className={classes(
              tokenColour(of.kind),
              match !== undefined && "bg-mark text-ink",
              match !== undefined && match === search?.current && "outline outline-warn",
            )}
          >
            {text}
          </Tag>
        );
      })}
      {line.cut > 0 && (
        <span className="ml-3 rounded bg-hover px-1.5 font-sans text-muted">
          {line.cut.toLocaleString()} more characters
        </span>
      )}
    </>
  );
}

function matchesByLine(search: Search | undefined) {
  const byLine = new Map<number, { column: number; index: number }[]>();
  for (const [index, { line, column }] of search?.matches.entries() ?? []) {
    const list = byLine.get(line) ?? [];
    list.push({ column, index });
    byLine.set(line, list);
  }
  return byLine;
}

function longest(lines: readonly string[]): number {
  let length = 0;
  for (const line of lines) if (line.length > length) length = line.length;
  return length;
}
