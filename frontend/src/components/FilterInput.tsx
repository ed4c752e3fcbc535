import { useEffect, useMemo, useRef, useState } from "react";
import { useCommands } from "@/commands/context";
import type { Command } from "@/commands/registry";
import { Icon } from "./Icon";
import { Kbd } from "./ui/Kbd";

const PAUSE = 120;

/** Narrows the list below by text, told a moment after the last key; the key / leads to it. */
export function FilterInput(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const [text, setText] = useState(props.value);
  const input = useRef<HTMLInputElement>(null);
  const told = useRef(props.value);
  const onChange = useRef(props.onChange);
  useEffect(() => {
    onChange.current = props.onChange;
  });

  // The address changed without us: somebody went back, or cleared the filters.
  useEffect(() => {
    if (props.value === told.current) return;
    told.current = props.value;
    setText(props.value);
  }, [props.value]);

  useEffect(() => {
    const value = text.trim();
    if (value === told.current) return;
    const timer = setTimeout(() => {
      told.current = value;
      onChange.current(value);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  const commands = useMemo<Command[]>(
    () => [
      {
        id: "list.filter",
        title: "Filter the list",
        section: "List",
        icon: "search",
        keys: ["/"],
        run: () => input.current?.select(),
      },
    ],
    [],
  );
  useCommands(commands);

  return (
    <label className="relative flex w-[200px] shrink-0 items-center">
      <span className="sr-only">{props.label}</span>
      <Icon name="search" size={14} className="pointer-events-none absolute left-2 text-muted" />
      <input
        ref={input}
        type="search"
        value={text}
        placeholder="Filter"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          if (text) setText("");
          else input.current?.blur();
        }}
        className="peer h-7 w-full rounded-md border border-line-strong bg-canvas pr-2 pl-7 placeholder:text-muted [&::-webkit-search-cancel-button]:hidden"
      />
      <span className="pointer-events-none absolute right-1.5 hidden peer-placeholder-shown:block peer-focus:hidden">
        <Kbd keys="/" />
      </span>
    </label>
  );
}
