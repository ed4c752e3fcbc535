import { lazy, Suspense, useState } from "react";
import { classes } from "@/lib/classes";
import { Icon } from "./Icon";
import { buttonClass } from "./ui/Button";
import type { FilterOption } from "./ui/FilterSelect";

const FilterSelect = lazy(() => import("./ui/FilterSelect"));

/** A facet of a toolbar: a button that says what is chosen, and a list with counts behind it. */
export function FacetFilter(props: {
  title: string;
  value: readonly string[];
  options: readonly FilterOption[];
  /** Whether the page has painted: only then the list's code is loaded. */
  ready: boolean;
  onChange: (value: string[]) => void;
}) {
  const { title, value, options } = props;
  const [opened, setOpened] = useState(false);
  const face = <Face title={title} chosen={value} options={options} />;
  const className = classes(
    buttonClass({ look: "plain" }),
    "max-w-[220px] px-2 font-normal",
    value.length > 0 ? "border-accent bg-selected" : "border-dashed text-muted",
  );
  const plain = (
    <button type="button" className={className} aria-label={title} onClick={() => setOpened(true)}>
      {face}
    </button>
  );
  if (!props.ready && !opened) return plain;
  return (
    <Suspense fallback={plain}>
      <FilterSelect
        label={title}
        value={value}
        options={options}
        className={className}
        defaultOpen={opened}
        onChange={props.onChange}
      >
        {face}
      </FilterSelect>
    </Suspense>
  );
}

function Face(props: {
  title: string;
  chosen: readonly string[];
  options: readonly FilterOption[];
}) {
  const [first] = props.chosen;
  const label = props.options.find(({ value }) => value === first)?.label ?? first;
  return (
    <>
      <span className="text-muted">{props.title}</span>
      {first && (
        <span className="truncate font-medium">
          {props.chosen.length === 1 ? label : props.chosen.length}
        </span>
      )}
      <Icon name="down" size={12} className="text-muted" />
    </>
  );
}
