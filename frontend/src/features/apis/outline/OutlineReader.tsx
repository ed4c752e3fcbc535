import { useMemo, useRef, useState } from "react";
import { FilterInput } from "@/components/FilterInput";
import { Button } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { type Jump, JumpProvider } from "./Names";
import { OutlineIndex } from "./OutlineIndex";
import { OutlinePage, type Scroll } from "./OutlinePage";
import { filterGroups, type Outline } from "./outline";
import { indexOf, rowsOf } from "./rows";

/** Items have addresses: the one that is looked at, and how to look at another. */
export interface Items extends Jump {
  at?: string;
}

/** A definition by its parts, to be looked through and followed: what there is on the left, all about it on the right. */
export default function OutlineReader(props: {
  outline: Outline;
  items: Items;
  lineHref?: (line: number) => string;
}) {
  const { outline, items } = props;
  const [words, setWords] = useState("");
  const [inSight, setInSight] = useState<string>();
  const page = useRef<Scroll>(null);
  const groups = useMemo(() => filterGroups(outline.groups, words), [outline, words]);
  const rows = useMemo(() => rowsOf(outline, groups, words !== ""), [outline, groups, words]);
  const go = (id: string) => {
    if (indexOf(rows, id) === -1) setWords(""); // a link may lead to what the filter hides
    items.go(id);
    page.current?.to(id);
  };
  return (
    <JumpProvider value={{ href: items.href, go }}>
      <div className="flex min-h-0 flex-1">
        <div className="hidden w-60 shrink-0 flex-col border-line border-r bg-side md:flex">
          <OutlineIndex key={words} groups={groups} inSight={inSight ?? items.at} />
        </div>
        <div className="flex min-w-0 flex-1 flex-col">
          <div className="border-line border-b px-3 py-2">
            <FilterInput label="Filter the definition" value={words} onChange={setWords} />
          </div>
          {groups.length === 0 ? (
            <EmptyState
              icon="search"
              title={`Nothing here has “${words}” in it`}
              actions={<Button onClick={() => setWords("")}>Show all</Button>}
            />
          ) : (
            <OutlinePage
              key={words}
              ref={page}
              rows={rows}
              at={items.at}
              begin={words === "" ? "item" : "top"}
              onSight={setInSight}
              lineHref={props.lineHref}
            />
          )}
        </div>
      </div>
    </JumpProvider>
  );
}
