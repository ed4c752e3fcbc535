import { useRouter } from "@tanstack/react-router";
import { useMemo } from "react";
import { useCommands } from "@/commands/context";
import type { Command } from "@/commands/registry";
import { setTheme, shownTheme } from "@/lib/theme";
import { graphiql, places } from "./places";
import type { Layer } from "./Shell";

/** What can be done on every page. */
export function useGlobalCommands(open: (layer: Layer) => void) {
  const router = useRouter();
  const commands = useMemo<Command[]>(
    () => [
      ...places.map(
        ({ title, icon, keys, keywords, to, search }): Command => ({
          id: `go.${title}`,
          title,
          section: "Go to",
          icon,
          keywords,
          keys: [keys],
          run: () => router.navigate({ to, search: search ?? {} }),
        }),
      ),
      {
        id: "go.graphiql",
        title: graphiql.title,
        section: "Go to",
        icon: graphiql.icon,
        keywords: "query api explorer",
        keys: [graphiql.keys],
        run: () => location.assign(graphiql.href),
      },
      {
        id: "go.register",
        title: "Register a file or a repository",
        section: "Go to",
        icon: "plus",
        keywords: "add import analyze location url catalog-info new",
        keys: ["g r"],
        run: () => router.navigate({ to: "/register" }),
      },
      {
        id: "go.back",
        title: "Back",
        section: "Go to",
        icon: "back",
        keys: ["["],
        run: () => router.history.back(),
      },
      {
        id: "go.forward",
        title: "Forward",
        section: "Go to",
        icon: "forward",
        keys: ["]"],
        run: () => router.history.forward(),
      },
      {
        id: "view.palette",
        title: "Search and commands",
        section: "View",
        icon: "search",
        keys: ["mod+k"],
        keysOnly: true,
        run: () => open("palette"),
      },
      {
        id: "view.keys",
        title: "Keyboard shortcuts",
        section: "View",
        icon: "keyboard",
        keywords: "help keys",
        keys: ["?"],
        run: () => open("keys"),
      },
      {
        id: "view.theme",
        title: "Switch between light and dark",
        section: "View",
        icon: "moon",
        keywords: "theme night day",
        keys: ["t"],
        run: () => setTheme(shownTheme() === "dark" ? "light" : "dark"),
      },
    ],
    [router, open],
  );
  useCommands(commands);
}
