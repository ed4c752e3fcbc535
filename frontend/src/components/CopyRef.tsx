import { copyText } from "@/lib/clipboard";
import { Icon } from "./Icon";
import { useToasts } from "./ui/Toast";

/** A ref, or another name of few letters, that a click puts on the clipboard. */
export function CopyRef({ value }: { value: string }) {
  const copy = useCopy();
  return (
    <button
      type="button"
      onClick={() => copy(value)}
      aria-label={`Copy ${value}`}
      title="Copy"
      className="group -mx-1 inline-flex min-w-0 cursor-pointer items-center gap-1.5 rounded px-1 hover:bg-hover hover:text-ink"
    >
      <code className="break-all text-left text-xs">{value}</code>
      <Icon name="copy" size={12} className="opacity-60 group-hover:opacity-100" />
    </button>
  );
}

/** Puts text on the clipboard and says whether that went well. */
export function useCopy() {
  const { say, fail } = useToasts();
  return async (text: string) => {
    if (await copyText(text)) say(`Copied ${text.includes("\n") ? "" : text}`.trim());
    else fail("The browser does not let this page copy");
  };
}
