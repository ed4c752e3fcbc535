import { Link } from "@tanstack/react-router";
import { Icon } from "@/components/Icon";
import { UserErrorList } from "@/components/ProblemList";
import type { ImportFailureOf } from "./useImport";

/** Why an import did not come out as it was shown, and what of it was done all the same. */
export function ImportFailure({ failure }: { failure: ImportFailureOf }) {
  const { message, payload } = failure;
  const done = payload?.locations.filter(({ location }) => location) ?? [];
  const left = payload?.locations.filter(({ location }) => !location) ?? [];
  const errors = [...(payload?.errors ?? []), ...left.flatMap(({ errors }) => errors)];
  return (
    <section role="alert" className="flex flex-col gap-2">
      <h2 className="flex items-center gap-2 font-semibold text-lg">
        <Icon name="error" className="text-danger-ink" />
        {done.length > 0 ? "Not everything could be imported" : "Nothing was imported"}
      </h2>
      {message && <p>{message}</p>}
      {left.map(({ url }) => (
        <p key={url}>
          <code className="break-all text-xs">{url}</code> was left out.
        </p>
      ))}
      {errors.length > 0 && <UserErrorList errors={errors} />}
      {done.map(({ url, location }) => (
        <p key={url} className="flex items-center gap-2">
          <Icon name="check" size={14} className="text-ok" />
          <Link
            to="/sources"
            search={{ q: url, open: location?.id }}
            className="break-all hover:underline"
          >
            {url}
          </Link>
        </p>
      ))}
    </section>
  );
}
