import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useState,
  useSyncExternalStore,
} from "react";
import { readPreference } from "@/lib/preferences";
import { listenForKeys } from "./listen";
import { type Command, CommandRegistry } from "./registry";

const Context = createContext(new CommandRegistry());

/** Holds the commands of everything below it and listens for their keys. */
export function CommandProvider({ children }: { children: ReactNode }) {
  const [registry] = useState(() => new CommandRegistry());
  useEffect(
    () => listenForKeys(registry, document, () => readPreference("singleKeys", "on") === "on"),
    [registry],
  );
  return <Context value={registry}>{children}</Context>;
}

/** Offers `commands` while the component is there. Keep the array the same between renders (useMemo). */
export function useCommands(commands: readonly Command[]) {
  const registry = use(Context);
  useEffect(() => registry.add(commands), [registry, commands]);
}

/** Everything that can be done now. */
export function useAllCommands(): readonly Command[] {
  const registry = use(Context);
  return useSyncExternalStore(registry.subscribe, registry.all);
}
