import type { ProblemCode } from "@/graphql/gen/graphql";

/** What is wrong, in two or three words, by its code. */
const labels: Record<ProblemCode, string> = {
  INVALID_YAML: "Invalid YAML",
  INVALID_FIELD: "Invalid field",
  MISSING_FIELD: "Missing field",
  UNKNOWN_KIND: "Unknown kind",
  UNKNOWN_FIELD: "Unknown field",
  INVALID_REF: "Invalid ref",
  DANGLING_REF: "Ref that nobody declares",
  PLACEHOLDER_UNREADABLE: "Unreadable placeholder",
  UNREACHABLE: "Unreachable",
  NOT_FOUND: "Not found",
  NOT_ALLOWED: "Not allowed",
  HOST_NOT_ALLOWED: "Host not allowed",
  RATE_LIMITED: "Rate limited",
  TOO_LARGE: "Too large",
  NO_DESCRIPTOR: "No descriptor",
  TEMPLATE_TEXT: "Text of a template",
  UNSAFE_LINK: "Unsafe link",
  MISSING_OWNER: "Missing owner",
  UNKNOWN_OWNER: "Unknown owner",
  ALREADY_CLAIMED: "Declared elsewhere first",
  ALREADY_EXISTS: "Exists already",
  CONFLICT: "Conflict",
  IDEMPOTENCY_MISMATCH: "Key used twice",
  PRUNE_NOT_CONFIRMED: "Removal not confirmed",
  ORPHANED: "Orphaned",
};

export const problemCodes = Object.keys(labels) as readonly ProblemCode[];

/** The code as people read it; a code of a newer server stands as it is. */
export function problemLabel(code: string): string {
  return labels[code as ProblemCode] ?? code;
}

/** The code that `text` spells, in any case; undefined where there is no such code. */
export function problemCodeOf(text: string): ProblemCode | undefined {
  return problemCodes.find((code) => code === text.toUpperCase());
}
