import { useId } from "react";

/** Something to say yes to, and what it means. */
export function CheckField(props: {
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const about = useId();
  return (
    <div>
      <label className="flex cursor-pointer items-center gap-2.5">
        <input
          type="checkbox"
          aria-describedby={about}
          checked={props.checked}
          onChange={(event) => props.onChange(event.target.checked)}
          className="size-4 shrink-0 accent-accent"
        />
        {props.label}
      </label>
      <p id={about} className="pl-[26px] text-muted text-xs">
        {props.hint}
      </p>
    </div>
  );
}
