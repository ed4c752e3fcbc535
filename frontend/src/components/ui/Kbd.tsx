import { keysForPeople } from "@/commands/keys";

/** Keys as they are printed on a keyboard: `g c` is two keys one after the other, `mod+k` two at once. */
export function Kbd({ keys }: { keys: string }) {
  return (
    <span className="inline-flex items-center gap-1">
      {keysForPeople(keys).map((key) => (
        <kbd
          key={key}
          className="inline-flex h-[18px] min-w-[18px] items-center justify-center rounded border border-line bg-side px-1 font-sans text-[11px] text-muted"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
