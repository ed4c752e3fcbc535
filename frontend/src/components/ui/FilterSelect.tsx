import { Combobox, ComboboxItem, ComboboxList, ComboboxProvider } from "@ariakit/react/combobox";
import {
  Select,
  SelectItem,
  SelectItemCheck,
  SelectPopover,
  SelectProvider,
} from "@ariakit/react/select";
import { type ReactNode, useMemo, useState } from "react";

/** A value that can be chosen, with how often it occurs. */
export type FilterOption = { value: string; label: string; count?: number; icon?: ReactNode };

/** Chooses any number of values from a list that can be searched. */
export default function FilterSelect(props: {
  label: string;
  value: readonly string[];
  options: readonly FilterOption[];
  className: string;
  children: ReactNode;
  onChange: (value: string[]) => void;
  /** Opens at once: somebody asked for it while this was loaded. */
  defaultOpen?: boolean;
}) {
  const [search, setSearch] = useState("");
  const shown = useMemo(
    () => props.options.filter(({ label }) => label.toLowerCase().includes(search.toLowerCase())),
    [props.options, search],
  );
  return (
    <ComboboxProvider resetValueOnHide setValue={setSearch} defaultOpen={props.defaultOpen}>
      <SelectProvider value={[...props.value]} setValue={props.onChange} placement="bottom-start">
        <Select typeahead={false} className={props.className} aria-label={props.label}>
          {props.children}
        </Select>
        <SelectPopover
          portal
          unmountOnHide
          gutter={4}
          aria-label={props.label}
          className="z-30 flex max-h-[min(380px,var(--popover-available-height))] w-[260px] flex-col rounded-md border border-line-strong bg-raised shadow-layer outline-none"
        >
          <Combobox
            autoSelect
            placeholder={`Filter by ${props.label.toLowerCase()}`}
            aria-label={`Filter by ${props.label.toLowerCase()}`}
            className="h-9 shrink-0 border-line border-b bg-transparent px-3 outline-none placeholder:text-muted"
          />
          <ComboboxList className="overflow-y-auto p-1">
            {shown.map((option) => (
              <SelectItem
                key={option.value}
                value={option.value}
                className="flex h-7 cursor-pointer items-center gap-2 rounded px-2 outline-none data-[active-item]:bg-selected"
                render={<ComboboxItem />}
              >
                <SelectItemCheck className="w-3.5 text-accent-ink" />
                {option.icon}
                <span className="mr-auto truncate">{option.label}</span>
                <span className="text-muted text-xs tabular-nums">
                  {option.count?.toLocaleString()}
                </span>
              </SelectItem>
            ))}
            {shown.length === 0 && <p className="px-2 py-1.5 text-muted">Nothing matches</p>}
          </ComboboxList>
        </SelectPopover>
      </SelectProvider>
    </ComboboxProvider>
  );
}
