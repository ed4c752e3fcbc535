import { Button } from "@/components/ui/Button";
import type { SignInWay } from "@/lib/boot";

/** A look around without an account. A form, since whatever changes something is posted. */
export function GuestButton(props: { way: SignInWay; back: string; alone: boolean }) {
  return (
    <form method="post" action={props.way.url}>
      {!props.alone && (
        <p className="my-4 flex items-center gap-3 text-muted text-xs before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
          or
        </p>
      )}
      <input type="hidden" name="return_to" value={props.back} />
      <Button type="submit" className="h-10 w-full text-base">
        Look around as a guest
      </Button>
      <p className="mt-1.5 text-center text-muted text-xs">
        Guests read everything and change nothing.
      </p>
    </form>
  );
}
