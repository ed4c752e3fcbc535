import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { Button, buttonClass } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";

/** What is shown instead of a page that broke; the shell around it goes on. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <EmptyState
      icon="error"
      title="This page broke"
      actions={
        <>
          <Button look="primary" onClick={again}>
            Try again
          </Button>
          <Button onClick={() => location.reload()}>Load it anew</Button>
        </>
      }
    >
      <p>{error instanceof Error ? error.message : String(error)}</p>
    </EmptyState>
  );
}

export function NotFound() {
  return (
    <EmptyState
      icon="search"
      title="There is no such page"
      actions={
        <Link to="/catalog" className={buttonClass({ look: "primary" })}>
          To the catalog
        </Link>
      }
    >
      <p>The address may be mistyped, or from another version.</p>
    </EmptyState>
  );
}
