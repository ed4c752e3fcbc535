import type { ReactNode } from "react";
import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";
import { useToasts } from "@/components/ui/Toast";
import { copyText } from "@/lib/clipboard";
import { openAsText, saveAsFile } from "./textFile";

/** The line above a text, whatever it is shown as: what it is, further controls, and how to take it away. */
export function PanelBar(props: {
  about: ReactNode;
  text: string;
  /** What the file is called when it is saved. */
  fileName: string;
  children?: ReactNode;
}) {
  const { text } = props;
  const { say, fail } = useToasts();
  const copy = async () =>
    (await copyText(text)) ? say("Copied") : fail("The browser does not let this page copy");
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-b bg-side px-2 py-1.5">
      <span className="px-1 text-muted text-xs">{props.about}</span>
      <span className="ml-auto" />
      {props.children}
      <Button look="quiet" onClick={copy}>
        <Icon name="copy" size={14} />
        <span className="max-sm:sr-only">Copy</span>
      </Button>
      <Button look="quiet" onClick={() => openAsText(text)}>
        <Icon name="external" size={14} />
        <span className="max-sm:sr-only">Raw</span>
      </Button>
      <Button look="quiet" onClick={() => saveAsFile(text, props.fileName)}>
        <Icon name="down" size={14} />
        <span className="max-sm:sr-only">Download</span>
      </Button>
    </div>
  );
}
