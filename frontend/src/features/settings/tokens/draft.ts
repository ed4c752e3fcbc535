import type { CreateAccessTokenInput, Scope } from "@/graphql/gen/graphql";

/** A token as it stands in the form. */
export type Draft = {
  name: string;
  scopes: readonly Scope[];
  /** Days until it ends, or "date" where `date` says. */
  lasts: number | "date";
  /** As of a date field: 2027-02-20. */
  date: string;
  limited: boolean;
  /** One to a line. */
  refs: string;
  sets: string;
  serviceAccount: string;
};

/** For how many days a token may be made to last without looking into a calendar. */
export const spans = [7, 30, 90, 180, 366] as const;

export const emptyDraft: Draft = {
  name: "",
  scopes: ["CATALOG_READ"],
  lasts: 90,
  date: "",
  limited: false,
  refs: "",
  sets: "",
  serviceAccount: "",
};

const DAY = 24 * 60 * 60 * 1000;

/** When a token made now would end; undefined while no day is chosen. */
export function endOf(draft: Draft, now: Date): Date | undefined {
  if (draft.lasts !== "date") return new Date(now.getTime() + draft.lasts * DAY - 60_000);
  const end = new Date(`${draft.date}T23:59:59`); // of that day, wherever the reader is
  return Number.isNaN(end.getTime()) ? undefined : end;
}

/** What the server is asked for. */
export function inputOf(draft: Draft, now: Date): CreateAccessTokenInput {
  return {
    name: draft.name,
    scopes: [...draft.scopes],
    expiresAt: endOf(draft, now)?.toISOString(),
    refs: draft.limited ? linesOf(draft.refs) : undefined,
    sets: draft.limited ? linesOf(draft.sets) : undefined,
    serviceAccount: draft.serviceAccount.trim() || undefined,
  };
}

/** Whether a token of these scopes could change anything. */
export function writes(scopes: readonly Scope[]): boolean {
  return scopes.some((scope) => scope !== "CATALOG_READ");
}

/** Lines that cannot be refs: these are written kind:namespace/name. */
export function notRefs(text: string): string[] {
  return linesOf(text).filter((line) => !/^[^:/]+:[^:/]+\/[^:/]+$/.test(line));
}

/** What stands in a field that takes several: one to a line, or with commas or blanks between. */
export function linesOf(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
