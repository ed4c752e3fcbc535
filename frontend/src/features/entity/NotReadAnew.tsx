import { Icon } from "@/components/Icon";
import { Button } from "@/components/ui/Button";

/** A quiet word above what is still shown although asking for it anew failed. */
export function NotReadAnew({ message, again }: { message: string; again: () => void }) {
  return (
    <p
      role="status"
      className="flex min-h-9 flex-wrap items-center gap-x-2 border-line border-b bg-side px-4 py-1 text-muted sm:px-6"
    >
      <Icon name="warning" size={14} className="text-warn" />
      This was read before; {message}.
      <Button look="quiet" onClick={again}>
        Try again
      </Button>
    </p>
  );
}
