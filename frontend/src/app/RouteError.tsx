import { type ErrorComponentProps, Link, useRouter } from "@tanstack/react-router";
import { Button, buttonClass } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";
import { useToasts } from "@/components/ui/Toast";
import { sentence } from "@/lib/sentence";
import { ServerAway, serverAnswers } from "./part";

/** What is shown instead of a page that broke, or did not come; the shell around it goes on. */
export function RouteError(props: ErrorComponentProps) {
  return props.error instanceof ServerAway ? <Away error={props.error} /> : <Broken {...props} />;
}

/** Nothing is lost by loading anew, once there is a server to load from. */
function Away({ error }: { error: ServerAway }) {
  const { fail } = useToasts();
  const again = async () => ((await serverAnswers()) ? location.reload() : fail(error.message));
  return (
    <EmptyState
      icon="error"
      level={1}
      title="This page could not be loaded"
      actions={
        <Button look="primary" onClick={() => void again()}>
          Try again
        </Button>
      }
    >
      <p>{sentence(error.message)}.</p>
    </EmptyState>
  );
}

function Broken({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <EmptyState
      icon="error"
      level={1}
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
      <p>{sentence(error instanceof Error ? error.message : String(error))}</p>
    </EmptyState>
  );
}

export function NotFound() {
  return (
    <EmptyState
      icon="search"
      level={1}
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
