import { notRefs } from "./draft";
import type { FieldError } from "./fieldErrors";

/** What of a list of refs the server would not even read; all else it says itself. */
export function refMistakes(refs: string): FieldError[] {
  const wrong = notRefs(refs);
  if (wrong.length === 0) return [];
  return [
    {
      message: `${wrong.join(", ")} is no ref`,
      hint: "write kind:namespace/name, such as component:default/checkout",
      inputPath: ["input", "refs"],
    },
  ];
}
