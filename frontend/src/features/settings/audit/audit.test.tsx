import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import type { AuditAction, AuditSentence_AuditFragment as Deed } from "@/graphql/gen/graphql";
import { renderInRouter } from "@/lib/testing/inRouter";
import { settingsSearch } from "../search";
import { AuditSentence } from "./AuditSentence";
import { actions, actionsOf, actionWords } from "./actions";
import { actorName, isUser } from "./actorName";
import { byDay } from "./byDay";

const jane: Deed = {
  actor: "user:default/jane",
  user: null,
  token: null,
  action: "TOKEN_CREATE",
  subject: "6f1f6a6e-0000-4000-8000-000000000000",
  title: "ci/payments",
  details: null,
  beforeHash: null,
  entity: null,
  location: null,
} as unknown as Deed;

async function told(deed: Partial<Deed>): Promise<string> {
  const { container, unmount } = await renderInRouter(
    <p data-testid="sentence">
      <AuditSentence deed={{ ...jane, ...deed } as never} />
    </p>,
  );
  const text = container.textContent ?? "";
  unmount();
  return text;
}

const chromium = "Mozilla/5.0 (X11; Linux x86_64) HeadlessChrome/156.0.0.0 Safari/537.36";
const account = { subject: "github:583231", title: "octocat" };
const place = { subject: "file:./a.yaml", title: null };

test.each<[Partial<Deed> & { action: AuditAction }, string]>([
  [{ action: "SESSION_START", details: chromium }, "jane signed in with Chromium on Linux"],
  [{ action: "SESSION_END", details: chromium }, "jane signed out of Chromium on Linux"],
  [
    { action: "SESSION_CLOSE", ...account, actor: "dex", details: "curl/8.5" },
    "dex ended the session that octocat had in curl",
  ],
  [
    { action: "SESSION_REFUSE", ...account, actor: "github:583231", details: "not in acme" },
    "octocat was not let in: not in acme",
  ],
  [
    { action: "ACCOUNT_SHUT", ...account, actor: "callboard", details: "not in acme" },
    "Callboard shut the account octocat out: not in acme",
  ],
  [{ action: "TOKEN_CREATE" }, "jane made the token ci/payments"],
  [
    { action: "TOKEN_REVOKE", actor: "service:ci", token: "deploy" },
    "service account ci revoked the token ci/payments with the token deploy",
  ],
  [{ action: "CATALOG_REGISTER", ...place }, "jane registered file:./a.yaml"],
  [
    { action: "CATALOG_TRUST", ...place },
    "jane let file:./a.yaml declare users, groups and templates",
  ],
  [{ action: "CATALOG_REFRESH", ...place }, "jane had file:./a.yaml read again"],
  [{ action: "CATALOG_UNREGISTER", ...place }, "jane unregistered file:./a.yaml"],
  [{ action: "CATALOG_APPLY", subject: "ci/shop", title: null }, "jane changed the set ci/shop"],
  [
    { action: "CATALOG_DELETE", subject: "component:default/pay", title: null },
    "jane deleted component:default/pay",
  ],
  [
    { action: "CATALOG_PERSON", actor: "github:1", subject: "user:default/jane", title: null },
    "github:1 became the user user:default/jane by signing in",
  ],
  [
    { action: "EATEN" as AuditAction, subject: "cake", title: null, actor: "" },
    "Somebody did EATEN to cake",
  ],
])("%j reads %s", async (deed, sentence) => {
  expect(await told(deed)).toBe(sentence);
});

test("users and locations that are there are led to", async () => {
  await renderInRouter(
    <AuditSentence
      deed={
        {
          ...jane,
          action: "CATALOG_REGISTER",
          user: { ref: "user:default/jane", title: "Jane Doe", name: "jane" },
          location: { id: "l1", address: "file:./a.yaml" },
        } as never
      }
    />,
  );
  expect(screen.getByRole("link", { name: "Jane Doe" }).getAttribute("href")).toContain("jane");
  const link = screen.getByRole("link", { name: "file:./a.yaml" }).getAttribute("href");
  expect(link).toMatch(/^\/sources\?.*open=.*l1/);
});

test("an account is not taken for a user", () => {
  expect([isUser("user:default/jane"), isUser("github:583231"), isUser("user:jane")]).toEqual([
    true,
    false,
    false,
  ]);
  expect(["user:acme/jane", "service:ci", "callboard", "github:1", ""].map(actorName)).toEqual([
    "acme/jane",
    "service account ci",
    "Callboard",
    "github:1",
    "Somebody",
  ]);
});

test("the address narrows the audit, and no other tab", () => {
  const raw = { tab: "audit", actor: ["user:default/jane"], action: "token_create", q: "ci" };
  expect(settingsSearch(raw)).toEqual({ ...raw, action: ["token_create"] });
  expect(settingsSearch({ ...raw, tab: "tokens" })).toEqual({ tab: "tokens" });
  expect(actionsOf(["token_create", "eaten"])).toEqual(["TOKEN_CREATE"]);
  expect(actionsOf(["eaten"])).toBeUndefined();
});

test("each action has words, also one of a newer server", () => {
  for (const action of actions) expect(actionWords(action).title).not.toBe(action);
  expect(actionWords("EATEN").title).toBe("EATEN");
});

test("deeds stand under their days", () => {
  const now = new Date("2026-03-02T09:00:00");
  const at = (text: string) => ({ at: new Date(text).toISOString() });
  const days = byDay(
    [
      at("2026-03-02T08:00:00"),
      at("2026-03-02T00:00:00"),
      at("2026-03-01T23:59:59"),
      at("2026-02-28T12:00:00"),
    ],
    now,
  );
  expect(days.map(({ title, things }) => [title, things.length]).slice(0, 2)).toEqual([
    ["Today", 2],
    ["Yesterday", 1],
  ]);
  expect(days[2]?.title).toContain("2026");
});
