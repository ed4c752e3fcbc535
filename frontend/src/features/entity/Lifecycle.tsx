import { classes } from "@/lib/classes";

const colours: Record<string, string> = {
  production: "bg-ok",
  experimental: "bg-warn",
  deprecated: "bg-danger",
};

/** How far along an entity is: a word of the catalog's own choosing, with a colour where everybody knows it. */
export function Lifecycle({ value }: { value: string }) {
  return (
    <span className="inline-flex min-w-0 items-center gap-1.5">
      <span
        className={classes(
          "size-2 shrink-0 rounded-full",
          colours[value.toLowerCase()] ?? "border border-line-strong bg-hover",
        )}
      />
      <span className="truncate">{value}</span>
    </span>
  );
}
