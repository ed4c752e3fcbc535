import { createContext, Fragment, type ReactNode, use } from "react";
import type { Pieces } from "./outline";

/** How links between items are made: the address of an item, and what a click on it does. */
export interface Jump {
  href: (id: string) => string;
  go: (id: string) => void;
}

const Context = createContext<Jump>({ href: () => "", go: () => {} });

export const JumpProvider = Context;

/** Leads to an item of the same definition. */
export function ItemLink(props: {
  to: string;
  className?: string;
  current?: boolean;
  children: ReactNode;
}) {
  const { href, go } = use(Context);
  return (
    <a
      href={href(props.to)}
      aria-current={props.current ? "true" : undefined}
      className={
        props.className ??
        "text-accent-ink underline decoration-line-strong underline-offset-2 hover:decoration-current"
      }
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        go(props.to);
      }}
    >
      {props.children}
    </a>
  );
}

/** A type or a signature, with links in it. */
export function Names({ pieces }: { pieces: Pieces }) {
  return pieces.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    <Fragment key={i}>
      {typeof piece === "string" ? piece : <ItemLink to={piece.to}>{piece.text}</ItemLink>}
    </Fragment>
  ));
}
