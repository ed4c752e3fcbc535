import type { IconName } from "@/components/Icon";
import type { AuditAction } from "@/graphql/gen/graphql";

type Words = { title: string; icon: IconName };

/** What can be done, as the filter lists it. */
const words: Record<AuditAction, Words> = {
  SESSION_START: { title: "Signed in", icon: "user" },
  SESSION_END: { title: "Signed out", icon: "out" },
  SESSION_CLOSE: { title: "Ended somebody's session", icon: "out" },
  SESSION_REFUSE: { title: "Refused at the sign-in", icon: "lock" },
  ACCOUNT_SHUT: { title: "Account shut out", icon: "lock" },
  TOKEN_CREATE: { title: "Token made", icon: "key" },
  TOKEN_REVOKE: { title: "Token revoked", icon: "key" },
  TOKEN_EXCHANGE: { title: "Token for a pipeline", icon: "key" },
  TRUST_RULE_CREATE: { title: "Trust rule made", icon: "lock" },
  TRUST_RULE_DELETE: { title: "Trust rule removed", icon: "lock" },
  CATALOG_REGISTER: { title: "Registered", icon: "branch" },
  CATALOG_TRUST: { title: "Location trusted", icon: "branch" },
  CATALOG_REFRESH: { title: "Refreshed", icon: "refresh" },
  CATALOG_UNREGISTER: { title: "Unregistered", icon: "branch" },
  CATALOG_APPLY: { title: "Set changed", icon: "edit" },
  CATALOG_DELETE: { title: "Entity deleted", icon: "trash" },
  CATALOG_PERSON: { title: "User made by signing in", icon: "user" },
};

export const actions = Object.keys(words) as readonly AuditAction[];

/** The words for an action; one of a newer server stands as it is. */
export function actionWords(action: string): Words {
  return words[action as AuditAction] ?? { title: action, icon: "activity" };
}

/** How an action is spelt in an address. */
export function actionParam(action: AuditAction): string {
  return action.toLowerCase();
}

/** The actions that an address names; undefined where it names none that there is. */
export function actionsOf(params: readonly string[] | undefined): AuditAction[] | undefined {
  const known = actions.filter((action) => params?.includes(actionParam(action)));
  return known.length > 0 ? known : undefined;
}
