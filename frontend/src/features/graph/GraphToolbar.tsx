import { type FragmentType, graphql, readFragment } from "@/graphql/gen";
import { classes } from "@/lib/classes";
import { relationColour } from "./relationColour";
import { type GraphSettings, toggleType } from "./settings";

export const GraphToolbarType = graphql(`
  fragment GraphToolbar_type on RelationTypeInfo {
    name
    inverse
  }
`);

type Props = { settings: GraphSettings; onChange: (settings: GraphSettings) => void };

/** How far and which way to walk. */
export function GraphWalk({ settings, onChange }: Props) {
  return (
    <>
      <Choice
        label="Steps"
        value={settings.depth ?? (1 as const)}
        options={[
          [1, "1"],
          [2, "2"],
          [3, "3"],
        ]}
        onChange={(depth) => onChange({ ...settings, depth: depth === 1 ? undefined : depth })}
      />
      <GraphDirection settings={settings} onChange={onChange} />
    </>
  );
}

/** Which way relations point, seen from the entity. */
export function GraphDirection({ settings, onChange }: Props) {
  return (
    <Choice
      label="Direction"
      value={settings.way}
      options={[
        ["in", "In"],
        [undefined, "Both"],
        ["out", "Out"],
      ]}
      onChange={(way) => onChange({ ...settings, way })}
    />
  );
}

/** Which types of relations to walk; the legend of their colours too. */
export function GraphTypes(
  props: Props & { types: readonly FragmentType<typeof GraphToolbarType>[] },
) {
  const { settings, onChange } = props;
  const types = readFragment(GraphToolbarType, props.types);
  const names = types.map((type) => type.name);
  return (
    <fieldset className="flex flex-wrap items-center gap-x-1 gap-y-0.5 px-2 py-1">
      <legend className="sr-only">Types of relations</legend>
      {types.map((type) => (
        <button
          key={type.name}
          type="button"
          aria-pressed={settings.types?.includes(type.name) ?? true}
          title={`${type.name}, from the other end ${type.inverse}`}
          onClick={() => onChange(toggleType(settings, type.name, names))}
          className="group flex h-6 cursor-pointer items-center gap-1.5 rounded px-1.5 text-xs hover:bg-hover"
        >
          <span
            className={classes(
              "h-0.5 w-3 rounded-full bg-current group-aria-[pressed=false]:opacity-25",
              relationColour(type.name),
            )}
          />
          <span className="group-aria-[pressed=false]:text-muted group-aria-[pressed=false]:line-through">
            {type.name}
          </span>
        </button>
      ))}
    </fieldset>
  );
}

/** A few values next to each other, of which one holds. */
function Choice<const T>(props: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange: (value: T) => void;
}) {
  return (
    <fieldset className="flex items-center gap-1.5">
      <legend className="float-left text-muted text-xs">{props.label}</legend>
      <span className="flex overflow-hidden rounded-md border border-line">
        {props.options.map(([value, name]) => (
          <button
            key={name}
            type="button"
            aria-pressed={value === props.value}
            onClick={() => props.onChange(value)}
            className="h-6 min-w-7 cursor-pointer px-2 text-muted text-xs hover:bg-hover aria-pressed:bg-selected aria-pressed:font-medium aria-pressed:text-ink"
          >
            {name}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
