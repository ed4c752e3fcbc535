import { useRef } from "react";
import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useToasts } from "@/components/ui/Toast";
import { copyText } from "@/lib/clipboard";
import { Snippet } from "../Snippet";
import { curlWith } from "./curl";

/** The secret of a new token, which nobody will see again. */
export function NewSecret(props: { name: string; secret: string; onClose: () => void }) {
  const { name, secret, onClose } = props;
  const field = useRef<HTMLInputElement>(null);
  const { say, fail } = useToasts();
  const copy = async () => {
    if (await copyText(secret)) return say("Copied");
    field.current?.select();
    fail("The browser does not let this page copy: press Ctrl C");
  };
  return (
    <Dialog
      title="Your new token"
      stays
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          I have saved it
        </Button>
      }
    >
      <div className="flex flex-col gap-4 p-4">
        <p className="flex gap-2 rounded-md bg-mark px-3 py-2">
          <Icon name="warning" className="mt-0.5 text-warn" />
          <span>
            This is the only time that the secret of{" "}
            <strong className="break-words font-medium">{name}</strong> is shown. Keep it where
            passwords are kept: whoever has it may do what the token may.
          </span>
        </p>
        <div className="flex gap-2">
          <input
            ref={field}
            readOnly
            aria-label="Token"
            value={secret}
            onFocus={(event) => event.target.select()}
            className="h-8 min-w-0 flex-1 rounded-md border border-line-strong bg-canvas px-2.5 font-mono text-xs"
          />
          <Button className="h-8" onClick={() => void copy()}>
            <Icon name="copy" size={14} />
            Copy
          </Button>
        </div>
        <div>
          <p className="mb-1.5 text-muted">Try it:</p>
          <Snippet text={curlWith(secret, location.origin)} label="a request with the token" />
        </div>
      </div>
    </Dialog>
  );
}
