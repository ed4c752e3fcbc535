import { useRouter } from "@tanstack/react-router";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useMutation } from "urql";
import { UserErrorList } from "@/components/ProblemList";
import { Button } from "@/components/ui/Button";
import { Dialog } from "@/components/ui/Dialog";
import { useToasts } from "@/components/ui/Toast";
import { graphql, readFragment } from "@/graphql/gen";
import type { RegisterMutation as Data } from "@/graphql/gen/graphql";
import { parseRef } from "@/lib/ref";
import { Applied, AppliedResults } from "./Applied";
import { summary } from "./outcomes";

const RegisterMutation = graphql(`
  mutation Register($input: RegisterLocationsInput!) {
    registerLocations(input: $input) {
      locations {
        url
        existed
        location {
          id
        }
        results(first: 50) {
          ...Applied_results
        }
        errors {
          ...ProblemList_error
        }
      }
      errors {
        ...ProblemList_error
      }
    }
  }
`);

/** Asks for an address, shows what registering it would do, and does it only then. */
export default function RegisterDialog(props: { address: string; onClose: () => void }) {
  const [address, setAddress] = useState(props.address);
  const [preview, tryOut] = useMutation(RegisterMutation);
  const [done, register] = useMutation(RegisterMutation);
  /** The address that the preview is of; another one needs another preview. */
  const [shown, setShown] = useState<string>();
  const url = address.trim();

  const show = (event?: FormEvent) => {
    event?.preventDefault();
    if (!url) return;
    setShown(url);
    void tryOut({ input: { urls: [url], dryRun: true } });
  };
  const first = useRef(show);
  useEffect(() => first.current(), []); // an address from a link needs no further click
  const arrive = useArrival();
  const confirm = async () => {
    const { data } = await register({ input: { urls: [url], dryRun: false } });
    const result = data?.registerLocations.locations[0];
    if (result?.location) await arrive(result);
  };

  const current = shown === url && !preview.fetching ? preview : undefined;
  const payload = current?.data?.registerLocations;
  const result = payload?.locations[0];
  const ready = result !== undefined && acceptable(result);
  const failure = done.error ?? current?.error;
  return (
    <Dialog
      title="Register a file"
      focusField
      wide
      onClose={props.onClose}
      footer={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button look="primary" disabled={!ready || done.fetching} onClick={confirm}>
            {done.fetching ? "Registering…" : "Register"}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4 p-4">
        <form onSubmit={show} className="flex flex-col gap-1.5">
          <label htmlFor="register-address" className="font-medium">
            Address of a descriptor file
          </label>
          <div className="flex gap-2">
            <input
              id="register-address"
              data-autofocus
              value={address}
              onChange={(event) => setAddress(event.target.value)}
              placeholder="https://github.com/acme/shop/blob/main/catalog-info.yaml"
              autoComplete="off"
              spellCheck={false}
              className="h-8 min-w-0 flex-1 rounded-md border border-line-strong bg-canvas px-2.5 placeholder:text-muted"
            />
            <Button type="submit" className="h-8" disabled={!url || preview.fetching}>
              Preview
            </Button>
          </div>
          <p className="text-muted text-xs">
            As you see it in the browser, or file:./path.yaml for a file that this server may read.
            Nothing is written before you confirm.
          </p>
        </form>
        <div aria-live="polite" className="flex flex-col gap-3">
          {preview.fetching && <p className="text-muted">Reading {shown}…</p>}
          {failure && <p className="text-danger-ink">{failure.message}</p>}
          {payload && payload.errors.length > 0 && <UserErrorList errors={payload.errors} />}
          {result && <Preview result={result} />}
        </div>
      </div>
    </Dialog>
  );
}

type Result = Data["registerLocations"]["locations"][number];

function Preview({ result }: { result: Result }) {
  const counts = readFragment(AppliedResults, result.results);
  return (
    <>
      {result.errors.length > 0 && <UserErrorList errors={result.errors} />}
      {acceptable(result) ? (
        <p>
          {result.existed && "This address is registered already; registering reads it again. "}
          In the catalog: <strong className="font-medium">{summary(counts)}</strong>.
        </p>
      ) : (
        result.errors.length === 0 && <p>Nothing in it can be registered:</p>
      )}
      <Applied results={result.results} />
    </>
  );
}

/** Whether anything in the file can be kept. */
function acceptable({ errors, results }: Result): boolean {
  const { created, updated, unchanged } = readFragment(AppliedResults, results);
  return errors.length === 0 && created + updated + unchanged > 0;
}

/** Leads to what was registered: to the entity where it is one, else to the location with all of them. */
function useArrival() {
  const router = useRouter();
  const { say } = useToasts();
  return async ({ location, results }: Result) => {
    const { nodes, ...counts } = readFragment(AppliedResults, results);
    say(`Registered: ${summary(counts)}`);
    const kept = nodes.filter(
      ({ ref, outcome }) => ref && outcome !== "REJECTED" && outcome !== "DELETED",
    );
    const only = kept.length === 1 ? kept[0]?.ref : undefined;
    if (only) {
      await router.navigate({
        to: "/catalog/$kind/$namespace/$name/{-$tab}",
        params: { ...parseRef(only), tab: undefined },
      });
    } else {
      await router.navigate({ to: "/sources", search: { open: location?.id } });
    }
  };
}
