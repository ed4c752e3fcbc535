import { createContext, type ReactNode, use, useCallback, useMemo, useRef, useState } from "react";
import { sentence } from "@/lib/sentence";
import { Icon } from "../Icon";

/** `say` shows a message for a few seconds and has it read out. */
export type Toasts = { say: (message: string) => void; fail: (message: string) => void };

type Shown = { id: number; message: string; failed: boolean };

const Context = createContext<Toasts>({ say: () => {}, fail: () => {} });

export function useToasts(): Toasts {
  return use(Context);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<Shown[]>([]);
  const next = useRef(0);
  const add = useCallback((message: string, failed: boolean) => {
    const id = next.current++;
    setShown((old) => [...old.slice(-2), { id, message, failed }]);
    setTimeout(() => setShown((old) => old.filter((one) => one.id !== id)), failed ? 8000 : 3500);
  }, []);
  const toasts = useMemo(
    () => ({
      say: (message: string) => add(message, false),
      fail: (message: string) => add(message, true),
    }),
    [add],
  );
  return (
    <Context value={toasts}>
      {children}
      <output
        aria-live="polite"
        className="pointer-events-none fixed right-4 bottom-4 z-50 flex flex-col gap-2"
      >
        {shown.map((toast) => (
          <div
            key={toast.id}
            className="pointer-events-auto flex max-w-[360px] items-center gap-2 rounded-md border border-line-strong bg-raised px-3 py-2 shadow-layer"
          >
            <Icon
              name={toast.failed ? "warning" : "check"}
              className={toast.failed ? "text-danger" : "text-ok"}
            />
            {sentence(toast.message)}
          </div>
        ))}
      </output>
    </Context>
  );
}
