import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useCallback, useEffect, useState } from "react";
import { useSessionEnded } from "@/graphql/sessionEnd";
import { useViewer } from "@/graphql/viewer";
import { readBoot } from "@/lib/boot";
import { whenIdle } from "@/lib/idle";
import { LocalBanner } from "./LocalBanner";
import { RouteAnnouncer } from "./RouteAnnouncer";
import { SessionBanner } from "./SessionBanner";
import { Sidebar } from "./Sidebar";
import { TopBar } from "./TopBar";
import { useEarlyTyping } from "./useEarlyTyping";
import { useGlobalCommands } from "./useGlobalCommands";

const loadPalette = () => import("@/features/search/CommandPalette");
const CommandPalette = lazy(loadPalette);
const KeyHelp = lazy(() => import("./KeyHelp"));
const Drawer = lazy(() => import("./Drawer"));

const { local } = readBoot();

/** The layer that lies over the page; there is never more than one. */
export type Layer = "palette" | "keys" | "menu";

/** What stays on the screen whichever page is open. */
export function Shell() {
  const [layer, setLayer] = useState<Layer>();
  const close = useCallback(() => setLayer(undefined), []);
  const viewer = useViewer();
  const sessionEnded = useSessionEnded();
  const typedBefore = useEarlyTyping(layer === "palette");
  useGlobalCommands(setLayer);
  useEffect(() => whenIdle(loadPalette), []); // Ctrl K must not wait
  return (
    <div className="flex h-full flex-col md:flex-row">
      <a
        href="#main"
        className="-translate-y-16 absolute top-2 left-2 z-50 rounded-md border border-line-strong bg-raised px-3 py-1.5 focus:translate-y-0"
      >
        Skip to content
      </a>
      <TopBar open={setLayer} />
      <Sidebar viewer={viewer} open={setLayer} />
      <div className="flex min-h-0 min-w-0 flex-1 flex-col">
        {local && <LocalBanner />}
        {sessionEnded && <SessionBanner />}
        <main
          id="main"
          tabIndex={-1}
          data-scroll-restoration-id="main"
          className="relative flex min-h-0 flex-1 flex-col overflow-y-auto outline-none"
        >
          <Outlet />
          <RouteAnnouncer />
        </main>
      </div>
      <Suspense>
        {layer === "palette" && <CommandPalette typedBefore={typedBefore} onClose={close} />}
        {layer === "keys" && <KeyHelp onClose={close} />}
        {layer === "menu" && <Drawer viewer={viewer} onClose={close} open={setLayer} />}
      </Suspense>
    </div>
  );
}
