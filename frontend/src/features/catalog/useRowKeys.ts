import { useRouter } from "@tanstack/react-router";
import { type KeyboardEvent, useCallback, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useCommands } from "@/commands/context";
import type { Command } from "@/commands/registry";
import { useStar } from "@/components/StarButton";
import { useToasts } from "@/components/ui/Toast";
import { type FragmentType, readFragment } from "@/graphql/gen";
import { copyText } from "@/lib/clipboard";
import { parseRef } from "@/lib/ref";
import { CatalogRowEntity } from "./CatalogRow";
import type { Visit } from "./useEntityPages";

type Props = {
  rows: readonly FragmentType<typeof CatalogRowEntity>[];
  visit: Visit;
  scrollTo: (index: number) => void;
};

const PAGE = 12;

/** What the keys of a scrolled page do when the list has the focus: by how many rows they move. */
const moves: Record<string, number> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

/** The row that keys act on, and the keys: j and k move, Enter opens, s stars, y copies. */
export function useRowKeys(props: Props) {
  const fresh = { visit: props.visit, active: props.visit.active, takeFocus: false };
  const [state, setState] = useState(fresh);
  // Another list has no chosen row, and does not take the focus from whoever types its filter.
  const { active, takeFocus } = state.visit === props.visit ? state : fresh;

  const latest = useRef({ ...props, active });
  useLayoutEffect(() => {
    latest.current = { ...props, active };
  });

  const choose = useCallback((index: number, takeFocus: boolean) => {
    const { rows, visit, scrollTo } = latest.current;
    visit.active = Math.max(0, Math.min(rows.length - 1, index));
    if (takeFocus) scrollTo(visit.active);
    setState({ visit, active: visit.active, takeFocus });
  }, []);

  const move = useCallback(
    (by: number) => {
      if (latest.current.rows.length === 0) return false;
      choose(latest.current.active + by, true);
    },
    [choose],
  );

  useCommands(useRowCommands(latest, move));

  return {
    active,
    takeFocus,
    onFocus: useCallback((index: number) => choose(index, false), [choose]),
    onKeyDown: (event: KeyboardEvent) => {
      const by = moves[event.key];
      if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      move(by);
    },
  };
}

type Latest = { current: Props & { active: number } };

function useRowCommands(latest: Latest, move: (by: number) => unknown): Command[] {
  const router = useRouter();
  const setStar = useStar();
  const { say, fail } = useToasts();
  const star = useRef(setStar);
  useLayoutEffect(() => {
    star.current = setStar;
  });
  return useMemo(() => {
    const key = (id: string, title: string, keys: string[], run: () => unknown): Command => ({
      id: `list.${id}`,
      title,
      section: "List",
      keys,
      keysOnly: true,
      run,
    });
    const onRow = (run: (row: { ref: string; starred: boolean }) => unknown) => () => {
      const { rows, active } = latest.current;
      const row = readFragment(CatalogRowEntity, rows[active]);
      return row ? run(row) : false;
    };
    const address = (ref: string) => ({
      to: "/catalog/$kind/$namespace/$name/{-$tab}" as const,
      params: { ...parseRef(ref), tab: undefined },
    });
    const copy = async (ref: string) =>
      (await copyText(ref))
        ? say(`Copied ${ref}`)
        : fail("The browser does not let this page copy");
    return [
      key("down", "Next row", ["j"], () => move(1)),
      key("up", "Previous row", ["k"], () => move(-1)),
      key("open", "Open", ["Enter"], () => false), // the row's link has the focus, and opens itself
      key(
        "tab",
        "Open in a new tab",
        ["o"],
        onRow(({ ref }) => {
          window.open(router.buildLocation(address(ref)).href, "_blank", "noopener");
        }),
      ),
      key(
        "star",
        "Star",
        ["s"],
        onRow(({ ref, starred }) => star.current(ref, !starred)),
      ),
      key(
        "copy",
        "Copy the ref",
        ["y"],
        onRow(({ ref }) => copy(ref)),
      ),
    ];
  }, [latest, move, router, say, fail]);
}
