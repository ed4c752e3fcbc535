import { Button } from "@/components/ui/Button";

/** So many further entities come with one click. */
const STEP = 50;

/** The last row of a list that goes on: how much is left, and the way to it. */
export function MoreButton(props: { rest: number; onMore: () => void; busy: boolean }) {
  const { rest, onMore, busy } = props;
  if (rest <= 0) return null;
  return (
    <div className="border-line border-t px-2 py-1.5">
      <Button look="quiet" onClick={onMore} aria-disabled={busy}>
        {rest > STEP ? `Show ${STEP} of ${rest.toLocaleString()} more` : `Show ${rest} more`}
      </Button>
    </div>
  );
}
