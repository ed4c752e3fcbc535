import {
  Combobox,
  ComboboxGroup,
  ComboboxGroupLabel,
  ComboboxItem,
  ComboboxList,
  ComboboxProvider,
} from "@ariakit/react/combobox";
import { Dialog } from "@ariakit/react/dialog";
import type { ReactNode } from "react";
import { Icon } from "../Icon";

/** Something that can be found. `value` names it for screen readers. */
export type SearchItem = { id: string; value: string; content: ReactNode; choose: () => void };
export type SearchGroup = { title: string; items: readonly SearchItem[] };

/** A layer with one line to type in and what was found below it; the first find is chosen by Enter. */
export function SearchDialog(props: {
  label: string;
  placeholder: string;
  text: string;
  onText: (text: string) => void;
  /** When one can type. */
  onFocus: () => void;
  groups: readonly SearchGroup[];
  /** Said where there are no groups. */
  empty: ReactNode;
  footer: ReactNode;
  busy: boolean;
  onClose: () => void;
}) {
  return (
    <Dialog
      open
      onClose={props.onClose}
      aria-label={props.label}
      backdrop={<div className="bg-shade" />}
      className="fixed inset-x-2 top-[10vh] z-40 mx-auto flex max-h-[70vh] max-w-[600px] flex-col overflow-hidden rounded-lg border border-line-strong bg-raised shadow-layer outline-none"
    >
      <ComboboxProvider open focusLoop={false} value={props.text} setValue={props.onText}>
        <div className="flex h-12 shrink-0 items-center gap-2.5 border-line border-b px-4">
          <Icon name="search" className="text-muted" />
          <Combobox
            autoFocus
            onFocus={props.onFocus}
            autoSelect="always"
            autoComplete="none"
            aria-label={props.label}
            placeholder={props.placeholder}
            className="h-full flex-1 bg-transparent text-base outline-none placeholder:text-muted"
          />
        </div>
        <ComboboxList
          alwaysVisible
          aria-busy={props.busy}
          className="min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain p-2"
        >
          {props.groups.map((group) => (
            <ComboboxGroup key={group.title} className="mb-1">
              <ComboboxGroupLabel className="px-2 py-1 text-muted text-xs">
                {group.title}
              </ComboboxGroupLabel>
              {group.items.map((item) => (
                <ComboboxItem
                  key={item.id}
                  value={item.value}
                  setValueOnClick={false}
                  hideOnClick={false}
                  focusOnHover
                  onClick={item.choose}
                  className="flex h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 outline-none data-[active-item]:bg-selected"
                >
                  {item.content}
                </ComboboxItem>
              ))}
            </ComboboxGroup>
          ))}
          {props.groups.length === 0 && (
            <p className="px-2 py-6 text-center text-muted">{props.empty}</p>
          )}
        </ComboboxList>
      </ComboboxProvider>
      <div className="flex h-9 shrink-0 items-center gap-4 border-line border-t px-4 text-muted text-xs">
        {props.footer}
      </div>
    </Dialog>
  );
}
