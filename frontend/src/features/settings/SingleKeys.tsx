import { Kbd } from "@/components/ui/Kbd";
import { usePreference } from "@/lib/preferences";

/** Whether single keys do something: who dictates, or types with difficulty, is better off without them. */
export function SingleKeys() {
  const [value, setValue] = usePreference("singleKeys", "on");
  return (
    <label className="flex cursor-pointer items-start gap-2.5">
      <input
        type="checkbox"
        checked={value === "on"}
        onChange={(event) => setValue(event.target.checked ? "on" : "off")}
        className="mt-0.5 size-4 accent-accent"
      />
      <span>
        Single-key shortcuts
        <span className="mt-0.5 block text-muted">
          Such as <Kbd keys="j" /> for the next row and <Kbd keys="g c" /> for the catalog;{" "}
          <Kbd keys="?" /> lists them all. Those with Ctrl always work.
        </span>
      </span>
    </label>
  );
}
