import { parseRef, shortRef } from "@/lib/ref";

/** Whom the audit means, without asking the catalog: the user's name, an account, a service account, the program itself. */
export function actorName(actor: string): string {
  if (actor === "") return "Somebody";
  if (actor === "callboard") return "Callboard";
  if (actor.startsWith("service:")) return `service account ${actor.slice("service:".length)}`;
  return isUser(actor) ? shortRef(actor) : actor;
}

/** Whether that is a user of the catalog, and not an account of the same look. */
export function isUser(actor: string): boolean {
  return parseRef(actor).kind === "user" && actor.includes("/");
}
