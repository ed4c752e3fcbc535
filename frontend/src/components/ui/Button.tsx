import type { ComponentProps } from "react";
import { classes } from "@/lib/classes";

type Look = {
  /** `primary` for the one deed a screen is about, `danger` for what cannot be undone. */
  look?: "primary" | "plain" | "quiet" | "danger";
  /** Square, for an icon alone; then it needs an aria-label. */
  square?: boolean;
};

const looks = {
  primary: "border-transparent bg-accent text-on-accent hover:bg-accent-strong",
  plain: "border-line-strong bg-canvas text-ink hover:bg-hover",
  quiet: "border-transparent text-muted hover:bg-hover hover:text-ink",
  danger: "border-transparent bg-danger text-on-accent hover:bg-danger-strong",
};

/** The look of a button, for links and triggers that are not one. */
export function buttonClass({ look = "plain", square = false }: Look = {}): string {
  return classes(
    "inline-flex h-7 shrink-0 cursor-pointer select-none items-center justify-center gap-1.5 rounded-md border font-medium whitespace-nowrap",
    "disabled:cursor-default disabled:opacity-50 aria-disabled:cursor-default aria-disabled:opacity-50",
    square ? "w-7" : "px-2.5",
    looks[look],
  );
}

export function Button({ look, square, className, ...props }: ComponentProps<"button"> & Look) {
  return (
    <button
      type="button"
      {...props}
      className={classes(buttonClass({ look, square }), className)}
    />
  );
}
