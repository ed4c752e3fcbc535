import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { Dialog } from "@/components/ui/Dialog";
import type { BootViewer } from "@/lib/boot";
import type { Layer } from "./Shell";
import { SidebarContent } from "./SidebarContent";

/** The sidebar on narrow screens: over the page, and gone once a place is chosen. */
export default function Drawer(props: {
  viewer: BootViewer | undefined;
  open: (layer: Layer) => void;
  onClose: () => void;
}) {
  const router = useRouter();
  const { onClose } = props;
  useEffect(() => router.subscribe("onBeforeNavigate", onClose), [router, onClose]);
  return (
    <Dialog title="Menu" side="left" onClose={onClose}>
      <SidebarContent viewer={props.viewer} open={props.open} />
    </Dialog>
  );
}
