import { Link } from "@tanstack/react-router";
import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";
import type { Layer } from "./Shell";

/** The sidebar's stand-in on narrow screens. */
export function TopBar({ open }: { open: (layer: Layer) => void }) {
  return (
    <header className="flex h-11 shrink-0 items-center gap-1 border-line border-b bg-side px-2 md:hidden">
      <Button look="quiet" square aria-label="Menu" onClick={() => open("menu")}>
        <Icon name="menu" />
      </Button>
      <Link to="/catalog" className="mr-auto px-1 font-semibold">
        Callboard
      </Link>
      <Button look="quiet" square aria-label="Search" onClick={() => open("palette")}>
        <Icon name="search" />
      </Button>
    </header>
  );
}
