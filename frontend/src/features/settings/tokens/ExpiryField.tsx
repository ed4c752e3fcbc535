import { type Draft, endOf, spans } from "./draft";
import { Field, fieldClass } from "./Field";
import type { FieldError } from "./fieldErrors";

const day = new Intl.DateTimeFormat(undefined, { dateStyle: "full" });

/** How long the token lasts. */
export function ExpiryField(props: {
  draft: Draft;
  errors: readonly FieldError[];
  onChange: (change: Partial<Draft>) => void;
}) {
  const { draft, errors, onChange } = props;
  const end = endOf(draft, new Date());
  const choose = (value: string) => onChange({ lasts: value === "date" ? "date" : Number(value) });
  return (
    <Field
      label="How long does it last?"
      hint={end ? `Until ${day.format(end)}.` : "Choose a day, 366 days from now at most."}
      errors={errors}
    >
      {(aria) => (
        <div className="flex flex-wrap gap-2">
          <select
            {...aria}
            value={draft.lasts}
            onChange={(event) => choose(event.target.value)}
            className={`${fieldClass} h-[30px] max-w-[180px]`}
          >
            {spans.map((days) => (
              <option key={days} value={days}>
                {days} days
              </option>
            ))}
            <option value="date">Until a day…</option>
          </select>
          {draft.lasts === "date" && (
            <input
              type="date"
              aria-label="Its last day"
              value={draft.date}
              onChange={(event) => onChange({ date: event.target.value })}
              className={`${fieldClass} h-[30px] max-w-[180px]`}
            />
          )}
        </div>
      )}
    </Field>
  );
}
