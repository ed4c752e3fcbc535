import { MenuButton, MenuItem, MenuProvider, Menu as Popup } from "@ariakit/react/menu";
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

/** A button with three dots that opens the deeds for `label`. */
export function Menu({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
  return (
    <MenuProvider placement="bottom-end">
      <MenuButton aria-label={label} className={buttonClass({ look: "quiet", square: true })}>
        <Icon name="more" />
      </MenuButton>
      <Popup
        portal
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
