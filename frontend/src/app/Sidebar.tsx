import type { BootViewer } from "@/lib/boot";
import type { Layer } from "./Shell";
import { SidebarContent } from "./SidebarContent";

type Props = { viewer: BootViewer | undefined; open: (layer: Layer) => void };

/** The fixed places, always in sight; on narrow screens the menu of TopBar holds the same. */
export function Sidebar(props: Props) {
  return (
    <header className="hidden w-[216px] shrink-0 border-line border-r bg-side md:block">
      <SidebarContent {...props} />
    </header>
  );
}
