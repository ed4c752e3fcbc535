import { DialogDismiss, DialogHeading, Dialog as Layer } from "@ariakit/react/dialog";
import { type ReactNode, useRef } from "react";
import { classes } from "@/lib/classes";
import { Icon } from "../Icon";
import { buttonClass } from "./Button";

/** A layer that must be dealt with first. It is open while it is rendered; load the module that renders it lazily. */
export function Dialog(props: {
  title: string;
  /** At the left edge, as tall as the screen, without a visible title. */
  side?: "left";
  wide?: boolean;
  /** The field marked data-autofocus takes the focus; otherwise the dialog itself does. */
  focusField?: boolean;
  children: ReactNode;
  /** A click beside it does not close it: what it shows cannot be had again. */
  stays?: boolean;
  /** The row of buttons below, which stays in sight. */
  footer?: ReactNode;
  onClose: () => void;
}) {
  const layer = useRef<HTMLDivElement>(null);
  return (
    <Layer
      open
      onClose={props.onClose}
      hideOnInteractOutside={!props.stays}
      initialFocus={props.focusField ? undefined : layer}
      ref={layer}
      aria-label={props.side ? props.title : undefined}
      backdrop={<div className="bg-shade" />}
      className={classes(
        "fixed z-40 flex flex-col border-line-strong bg-raised shadow-layer outline-none",
        props.side
          ? "inset-y-0 left-0 w-[260px] border-r"
          : "inset-x-2 top-[8vh] mx-auto max-h-[84vh] rounded-lg border",
        !props.side && (props.wide ? "max-w-[720px]" : "max-w-[520px]"),
      )}
    >
      {!props.side && (
        <header className="flex h-11 shrink-0 items-center gap-2 border-line border-b pr-2 pl-4">
          <DialogHeading className="mr-auto truncate font-semibold text-base">
            {props.title}
          </DialogHeading>
          <DialogDismiss
            aria-label="Close"
            className={buttonClass({ look: "quiet", square: true })}
          >
            <Icon name="close" />
          </DialogDismiss>
        </header>
      )}
      <div className="min-h-0 flex-1 overflow-y-auto">{props.children}</div>
      {props.footer && (
        <footer className="flex shrink-0 items-center justify-end gap-2 border-line border-t px-4 py-2.5">
          {props.footer}
        </footer>
      )}
    </Layer>
  );
}
