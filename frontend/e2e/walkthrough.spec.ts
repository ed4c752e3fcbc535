import fs from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { openApiFrame } from "./harness/definitions.ts";
import { expect, test } from "./harness/fixtures.ts";
import { type Files, startGitHub } from "./harness/github.ts";
import { nothing, startServer } from "./harness/server.ts";

// The real history of two repositories; it is not part of this one.
const states = path.resolve(import.meta.dirname, "../../../shared/walkthrough");
const server = "heraldofsolace/nodejs-server-server";
const client = "heraldofsolace/python-client";
const page1 = (repo: string) => `https://github.com/${repo}/blob/final/catalog-info.yaml`;

/** The files of a state, by their paths in the repository. */
function filesOf(state: string): Files {
  const root = path.join(states, state);
  const names = fs.readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => [path.relative(root, file), fs.readFileSync(file, "utf8")]),
  );
}

const card = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const title = (page: Page, name: string) =>
  page.getByRole("heading", { level: 1, name, exact: true });

test("the tutorial: from a mistake in a name to who uses the API", async ({ page }) => {
  test.skip(!fs.existsSync(states), "the walkthrough's files are not there");
  test.setTimeout(240_000);
  const github = await startGitHub();
  const own = await startServer(`${nothing()}catalog: { refreshInterval: 1s }\n`, github);
  const push = (state: string) => github.push(server, filesOf(state), "final");
  const wizard = (repo: string) => page.goto(`${own.url}/register?url=${page1(repo)}`);
  const arrives = (check: () => Promise<void>) =>
    expect(async () => {
      await page.reload();
      await check();
    }).toPass({ timeout: 60_000 });
  try {
    await github.limit({ anonymous: 100_000, token: 100_000 });

    // 1: a name with a space. Said where and why, and nothing can be imported.
    await push("nodejs-server-server/01-c6259a8");
    await wizard(server);
    await expect(page.getByText("Refused", { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: /catalog-info\.yaml:4/ })).toBeVisible();
    await expect(page.getByRole("button", { name: "Import", exact: true })).toBeDisabled();

    // 2: looked at again after a push, imported, and one is on its page, with its source.
    await push("nodejs-server-server/02-fd6d03e");
    await wizard(server);
    await page.getByRole("button", { name: "Import 1 entity" }).click();
    await expect(page).toHaveURL(/\/catalog\/component\/default\/blog_app$/);
    await expect(page.getByRole("link", { name: "View source" })).toHaveAttribute(
      "href",
      page1(server),
    );
    const drawing = page.getByRole("region", { name: /related entities/ });
    await expect(drawing.getByText("blog-api")).toBeVisible(); // mentioned, declared by nobody

    // 3: renamed. The old name explains itself, the new one is there; nobody had to do anything.
    await push("nodejs-server-server/03-0cedde4");
    await page.goto(`${own.url}/catalog/component/default/blog-app`);
    await arrives(() => expect(title(page, "Blog-App")).toBeVisible({ timeout: 1000 }));

    // 4: without a spec. The last good state stays, with what is wrong on top of it.
    await push("nodejs-server-server/04-fa36bdb");
    await arrives(() => expect(card(page, "Problems")).toBeVisible({ timeout: 1000 }));
    await expect(drawing.getByText("blog-api")).toBeVisible();

    // 5: the API is not provided any more.
    await push("nodejs-server-server/05-3f191b7");
    await arrives(async () => {
      await expect(title(page, "Blog-App")).toBeVisible(); // while it loads, nothing of it is there
      await expect(card(page, "Problems")).toBeHidden({ timeout: 1000 });
    });
    await expect(drawing.getByText("blog-api")).toBeHidden();

    // 6: the API in the same file, its definition a $text.
    await push("nodejs-server-server/06-4c9c374");
    await arrives(() =>
      expect(card(page, "APIs provided").getByRole("link", { name: "blog-api" })).toBeVisible({
        timeout: 1000,
      }),
    );
    await card(page, "APIs provided").getByRole("link", { name: "blog-api" }).click();
    await page.getByRole("link", { name: "Definition" }).click();
    await expect(openApiFrame(page).getByRole("heading", { name: /^Blogs API/ })).toBeVisible();

    // 7: the client. Both sides say that it depends on the component and consumes the API.
    await github.push(client, filesOf("python-client/final"), "final");
    await wizard(client);
    await page.getByRole("button", { name: "Import 1 entity" }).click();
    await expect(title(page, "Python-Client")).toBeVisible();
    await expect(card(page, "APIs consumed").getByRole("link", { name: "blog-api" })).toBeVisible();
    await card(page, "Dependencies").getByRole("link", { name: "Blog-App" }).click();
    await expect(title(page, "Blog-App")).toBeVisible();
    await expect(
      card(page, "Dependents").getByRole("link", { name: "Python-Client" }),
    ).toBeVisible();
  } finally {
    await own.stop();
    await github.stop();
  }
});
