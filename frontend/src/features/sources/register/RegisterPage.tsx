import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { PageHeader } from "@/components/PageHeader";
import { buttonClass } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { useViewer } from "@/graphql/viewer";
import { useTitle } from "@/lib/useTitle";
import { AddressStep } from "./AddressStep";
import { ReviewStep } from "./ReviewStep";
import { Steps } from "./Steps";
import { useImport } from "./useImport";

const route = getRouteApi("/register");

/** From an address to what it brings into the catalog, in three steps; nothing is written before the last. */
export function RegisterPage() {
  const { url } = route.useSearch();
  const viewer = useViewer();
  const [address, setAddress] = useState(url ?? ""); // going back finds it in its field
  const importing = useImport();
  useTitle("Register");
  if (viewer?.role === "VIEWER") return <NotAllowed />;
  const begun = importing.busy || importing.failure !== undefined;
  const step = url === undefined ? 0 : begun ? 2 : 1;
  return (
    <>
      <PageHeader title="Register" />
      <div className="mx-auto flex w-full max-w-[860px] flex-1 flex-col gap-6 px-4 pt-6 sm:px-6">
        <Steps current={step} />
        {url === undefined ? (
          <AddressStep address={address} onAddress={setAddress} />
        ) : (
          <ReviewStep key={url} url={url} importing={importing} />
        )}
      </div>
    </>
  );
}

function NotAllowed() {
  return (
    <>
      <PageHeader title="Register" />
      <EmptyState
        icon="lock"
        title="Registering takes the role editor"
        actions={
          <Link to="/catalog" className={buttonClass()}>
            To the catalog
          </Link>
        }
      >
        <p>
          You may look at everything. Ask an admin for the role, or an editor to register the file.
        </p>
      </EmptyState>
    </>
  );
}
