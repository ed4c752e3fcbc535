import { Link, useNavigate } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";
import { classes } from "@/lib/classes";
import { type AddressHint, addressHint } from "./addressHint";
import { Examples } from "./Examples";

/** Asks for an address, and says at once what it is taken for. */
export function AddressStep(props: { address: string; onAddress: (address: string) => void }) {
  const { address, onAddress } = props;
  const [refused, setRefused] = useState(false);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const hint = addressHint(address);
  useEffect(() => input.current?.focus(), []);

  const fill = (text: string) => {
    setRefused(false);
    onAddress(text);
    input.current?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const url = hint?.usable ? address.trim() : hint?.instead;
    if (url) void navigate({ to: "/register", search: { url } });
    else setRefused(true);
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <div className="flex flex-col gap-1.5">
        <label htmlFor="address" className="font-semibold text-lg">
          Where is it?
        </label>
        <p className="text-muted">
          The address of a descriptor file, of a folder or of a whole repository, as you see it in
          the browser.
        </p>
        <div className="mt-2 flex gap-2 max-sm:flex-col">
          <input
            ref={input}
            id="address"
            type="url"
            inputMode="url"
            value={address}
            onChange={(event) => {
              setRefused(false);
              onAddress(event.target.value);
            }}
            onFocus={(event) => event.target.select()}
            placeholder="https://github.com/acme/shop"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            aria-invalid={refused}
            aria-describedby="address-hint"
            className="h-10 min-w-0 flex-1 rounded-md border border-line-strong bg-canvas px-3 text-base placeholder:text-muted aria-invalid:border-danger max-sm:flex-none"
          />
          <Button type="submit" look="primary" className="h-10 px-4">
            Continue
          </Button>
        </div>
        <Hint hint={hint} refused={refused} onInstead={fill} />
      </div>
      <Examples onChoose={fill} />
      <p className="text-muted">
        Nothing is written before you have seen what is in it. Which hosts are read, and what is
        left of their limits: <HostsLink />.
      </p>
    </form>
  );
}

function HostsLink() {
  return (
    <Link
      to="/sources"
      search={{ tab: "hosts" }}
      className="whitespace-nowrap text-accent-ink underline"
    >
      Sources › Hosts
    </Link>
  );
}

/** What the address is taken for, or what is wrong with it and what was probably meant. */
function Hint(props: {
  hint: AddressHint | undefined;
  refused: boolean;
  onInstead: (address: string) => void;
}) {
  const { hint, refused } = props;
  const missing = refused && !hint;
  return (
    <p
      id="address-hint"
      aria-live="polite"
      className={classes(
        "flex min-h-6 flex-wrap items-center gap-x-1.5",
        refused ? "text-danger-ink" : "text-muted",
      )}
    >
      {hint && (
        <>
          <Icon
            name={hint.usable ? "check" : refused ? "error" : "info"}
            size={14}
            className={hint.usable ? "text-ok" : undefined}
          />
          {hint.message}
          {hint.instead && <Instead address={hint.instead} onChoose={props.onInstead} />}
        </>
      )}
      {missing && "Paste an address first."}
    </p>
  );
}

function Instead(props: { address: string; onChoose: (address: string) => void }) {
  return (
    <button
      type="button"
      onClick={() => props.onChoose(props.address)}
      className="cursor-pointer break-all rounded-sm text-left text-accent-ink hover:underline"
    >
      Take {props.address}
    </button>
  );
}
