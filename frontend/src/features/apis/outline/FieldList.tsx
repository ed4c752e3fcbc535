import { Deprecated } from "./Deprecated";
import { ItemLink, Names } from "./Names";
import type { Field } from "./outline";
import { Prose } from "./Prose";

/** Fields one below the other: names on the left, what they are on the right; those within a field are set in. */
export function FieldList({ fields }: { fields: readonly Field[] }) {
  return (
    <dl className="flex flex-col">
      {fields.map((field, i) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: names may be there twice
          key={i}
          className="grid gap-x-4 border-line border-t py-1.5 first:border-t-0 sm:grid-cols-[minmax(120px,220px)_minmax(0,1fr)]"
        >
          <dt className="min-w-0 break-words font-mono text-[12px] leading-5">
            {field.to ? <ItemLink to={field.to}>{field.name}</ItemLink> : field.name}
            {field.required && (
              <span className="ml-1.5 font-sans text-danger-ink text-xs">required</span>
            )}
          </dt>
          <dd className="min-w-0">
            <What field={field} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function What({ field }: { field: Field }) {
  const { type, notes = [], description, deprecated, fields = [] } = field;
  return (
    <>
      {(type || notes.length > 0 || deprecated !== undefined) && (
        <div className="flex flex-wrap items-baseline gap-x-3 break-words font-mono text-[12px] text-muted leading-5">
          {type && (
            <span className="min-w-0 break-words">
              <Names pieces={type} />
            </span>
          )}
          {notes.map((note) => (
            <span key={note} className="min-w-0 break-words text-xs">
              {note}
            </span>
          ))}
          {deprecated !== undefined && <Deprecated />}
        </div>
      )}
      {deprecated && <Prose text={deprecated} className="text-muted" />}
      {description && <Prose text={description} />}
      {fields.length > 0 && <Within fields={fields} folded={field.folded} />}
    </>
  );
}

function Within({ fields, folded }: { fields: readonly Field[]; folded?: string }) {
  const list = (
    <div className="mt-1 border-line border-l-2 pl-3">
      <FieldList fields={fields} />
    </div>
  );
  if (!folded) return list;
  return (
    <details>
      <summary className="w-fit cursor-pointer text-muted text-xs hover:text-ink">{folded}</summary>
      {list}
    </details>
  );
}
