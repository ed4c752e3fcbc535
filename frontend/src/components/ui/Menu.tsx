import { MenuButton, MenuItem, MenuProvider, Menu as Popup } from "@ariakit/react/menu";
import type { ReactNode } from "react";
import { Icon, type IconName } from "../Icon";
import { buttonClass } from "./Button";

/** One deed of a menu. */
export type MenuEntry = {
  title: string;
  icon?: IconName;
  danger?: boolean;
  disabled?: boolean;
  /** Where it leads, if it is a link. */
  href?: string;
  run?: () => void;
};

/**
 * A button that opens the deeds for `label`: three dots, or what `children` are in the look of `className`. These open
 * where they stand, which must not cut off what hangs over.
 */
export function Menu(props: {
  label: string;
  entries: readonly MenuEntry[];
  className?: string;
  children?: ReactNode;
}) {
  const { label, entries, className, children } = props;
  return (
    <MenuProvider placement={children ? "top-start" : "bottom-end"}>
      <MenuButton
        aria-label={label}
        className={className ?? buttonClass({ look: "quiet", square: true })}
      >
        {children ?? <Icon name="more" />}
      </MenuButton>
      <Popup
        portal={!children}
        portalElement={landmark}
        preserveTabOrder={false} // it would lay stops for Tab around the menu that are hidden from screen readers
        unmountOnHide
        gutter={4}
        className="z-50 min-w-[160px] rounded-md border border-line-strong bg-raised p-1 shadow-layer outline-none"
      >
        {entries.map((entry) => (
          <MenuItem
            key={entry.title}
            disabled={entry.disabled}
            onClick={entry.run}
            render={
              // biome-ignore lint/a11y/useAnchorContent: MenuItem puts its children into it
              entry.href ? <a href={entry.href} target="_blank" rel="noreferrer" /> : undefined
            }
            className={`flex h-7 cursor-pointer items-center gap-2 rounded px-2 outline-none aria-disabled:cursor-default aria-disabled:opacity-50 data-[active-item]:bg-selected ${entry.danger ? "text-danger-ink" : ""}`}
          >
            {entry.icon && <Icon name={entry.icon} size={14} />}
            {entry.title}
          </MenuItem>
        ))}
      </Popup>
    </MenuProvider>
  );
}

/** Within a landmark, where screen readers look for what belongs to the page. */
function landmark(): HTMLElement {
  return document.getElementById("main") ?? document.body;
}
