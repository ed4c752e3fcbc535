import { AxeBuilder } from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { type GitHub, startGitHub } from "./github.ts";
import { nothing, type Server, startServer } from "./server.ts";

type Options = {
  /** Errors in the browser's console that a test brings about itself. */
  expectedErrors: RegExp;
};
type Fixtures = {
  /** Fails the test that leaves any other error in the browser's console. */
  quietConsole: undefined;
};
type WorkerFixtures = {
  /** A server to which nothing is registered, and nothing may be. */
  emptyServer: Server;
  /** A server for tests that register files. */
  ownServer: Server;
  /** A GitHub to push to. */
  github: GitHub;
  /** A server that reads `github`, to which nothing is registered at first. */
  githubServer: Server;
};

export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  expectedErrors: [/(?!)/, { option: true }],
  baseURL: async ({ browserName: _ }, use) => {
    await use(process.env.CALLBOARD_E2E_URL);
  },
  quietConsole: [
    async ({ page, expectedErrors }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") errors.push(message.text());
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await use(undefined);
      expect(errors.filter((error) => !expectedErrors.test(error))).toEqual([]);
    },
    { auto: true },
  ],
  emptyServer: [withServer, { scope: "worker" }],
  ownServer: [withServer, { scope: "worker" }],
  github: [
    async ({ browserName: _ }, use) => {
      const github = await startGitHub();
      await github.limit({ anonymous: 100_000, token: 100_000 }); // who wants to meet one sets it
      await use(github);
      await github.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
  githubServer: [
    async ({ github }, use) => {
      const server = await startServer(nothing(), github);
      await use(server);
      await server.stop();
    },
    { scope: "worker" },
  ],
});

async function withServer(
  { browserName: _ }: { browserName: string },
  use: (server: Server) => Promise<void>,
) {
  const server = await startServer(nothing());
  await use(server);
  await server.stop();
}

export { expect };

/**
 * Fails where axe finds anything wrong with the page as it stands, open layers included, by rules not in `except`: in
 * the light, and in the dark what can differ there, its colours.
 */
export async function expectAccessible(page: Page, except: string[] = []) {
  await expectNoViolations(page, new AxeBuilder({ page }).disableRules(except), "light");
  if (except.includes("color-contrast")) return;
  await page.emulateMedia({ colorScheme: "dark" });
  await expectNoViolations(page, new AxeBuilder({ page }).withRules("color-contrast"), "dark");
  await page.emulateMedia({ colorScheme: "light" });
}

async function expectNoViolations(page: Page, axe: AxeBuilder, theme: string) {
  // Half way from one colour to another there may be no contrast.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
        .map((animation) => animation.finished.catch(() => {})),
    ),
  );
  // Only frames of other origins need the other way, which takes a page of its own each time.
  const { violations } = await axe.setLegacyMode(page.frames().length === 1).analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n  ")}`,
  );
  expect(found, theme).toEqual([]);
}

/** The rows of a table, without its headers. */
export function rows(page: Page) {
  return page.locator("[role=row][data-ref]");
}
