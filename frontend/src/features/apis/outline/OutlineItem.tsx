import { memo } from "react";
import { classes } from "@/lib/classes";
import { Deprecated } from "./Deprecated";
import { FieldList } from "./FieldList";
import { ItemLink, Names } from "./Names";
import type { Item } from "./outline";
import { Prose } from "./Prose";

/** One operation, message or type, with all that is said of it. */
export const OutlineItem = memo(function OutlineItem(props: {
  item: Item;
  current: boolean;
  lineHref?: (line: number) => string;
}) {
  const { item } = props;
  const { deprecated, description, signature, notes = [] } = item;
  return (
    <article
      className={classes(
        "rounded-md border bg-canvas px-3 py-2.5",
        props.current ? "border-accent" : "border-line",
      )}
    >
      <header className="relative flex flex-wrap items-baseline gap-x-2 gap-y-0.5 pr-20">
        <span className="rounded bg-hover px-1.5 text-muted text-xs">{item.kind}</span>
        <h3 className="min-w-0 break-words font-medium font-mono text-[13px]">
          <ItemLink
            to={item.id}
            className={classes("hover:underline", deprecated !== undefined && "line-through")}
          >
            {item.name}
          </ItemLink>
        </h3>
        {signature && (
          <span className="min-w-0 break-words font-mono text-[12px] text-muted">
            <Names pieces={signature} />
          </span>
        )}
        {deprecated !== undefined && <Deprecated />}
        {item.line && props.lineHref && (
          <a
            href={props.lineHref(item.line)}
            className="absolute top-0 right-0 leading-5 text-muted text-xs hover:text-ink hover:underline"
          >
            line {item.line.toLocaleString()}
          </a>
        )}
      </header>
      {deprecated && <Prose text={deprecated} className="mt-1 text-muted" />}
      {description && <Prose text={description} className="mt-1" />}
      {notes.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-3 break-words font-mono text-muted text-xs">
          {notes.map((note) => (
            <span key={note} className="min-w-0 break-words">
              {note}
            </span>
          ))}
        </p>
      )}
      {item.sections.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an extension has a section of the same name
        <section key={i} className="mt-2">
          <h4 className="mb-0.5 text-muted text-xs">{one.title}</h4>
          <FieldList fields={one.fields} />
        </section>
      ))}
    </article>
  );
});
