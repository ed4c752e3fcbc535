import { Icon } from "@/components/Icon";
import { buttonClass } from "@/components/ui/Button";
import { classes } from "@/lib/classes";

/** Says that the session is over. The page stays, so that nothing that was written is lost; signing in comes back to it. */
export function SessionBanner() {
  return (
    <div
      role="alert"
      className="flex shrink-0 flex-wrap items-center gap-x-2 gap-y-1 border-line border-b bg-mark px-4 py-1.5"
    >
      <Icon name="lock" size={14} className="text-warn" />
      <span className="mr-auto">Your session has ended: what you do is not saved.</span>
      <button
        type="button"
        onClick={() => location.reload()}
        className={classes(buttonClass(), "max-sm:w-full")}
      >
        Sign in again
      </button>
    </div>
  );
}
