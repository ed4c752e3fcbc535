import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";
import { useToasts } from "@/components/ui/Toast";
import { copyText } from "@/lib/clipboard";

/** Text to take along, with a button that copies it. */
export function Snippet({ text, label }: { text: string; label: string }) {
  const { say, fail } = useToasts();
  const copy = async () =>
    (await copyText(text)) ? say("Copied") : fail("The browser does not let this page copy");
  return (
    <div className="flex items-start overflow-hidden rounded-md border border-line bg-side">
      <pre
        role="region"
        tabIndex={0}
        aria-label={label}
        className="min-w-0 flex-1 overflow-x-auto px-3 py-2 text-left text-xs leading-5"
      >
        <code>{text}</code>
      </pre>
      <Button
        look="quiet"
        square
        aria-label={`Copy ${label}`}
        className="m-1"
        onClick={() => void copy()}
      >
        <Icon name="copy" />
      </Button>
    </div>
  );
}
