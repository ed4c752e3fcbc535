import fs from "node:fs";
import path from "node:path";
import { expect, test } from "./harness/fixtures.ts";

const good = (name: string, lifecycle = "production") =>
  `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: ${name}
spec:
  type: service
  lifecycle: ${lifecycle}
  owner: user:default/guest
`;

const broken = `apiVersion: backstage.io/v1alpha1
kind: Component
metadata:
  name: "no good name"
spec:
  type: service
  lifecycle: production
  owner: user:default/guest
`;

test("a file is previewed, registered, and one ends on its entity", async ({ page, ownServer }) => {
  fs.writeFileSync(path.join(ownServer.files, "till.yaml"), good("till"));
  await page.goto(`${ownServer.url}/sources`);
  await page.getByRole("link", { name: "Register", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Register a file" });
  await dialog.getByRole("textbox").fill("file:./files/till.yaml");
  await expect(dialog.getByRole("button", { name: "Register" })).toBeDisabled();
  await dialog.getByRole("button", { name: "Preview" }).click();
  await expect(dialog.getByText("1 created")).toBeVisible();
  await expect(dialog.getByText("till", { exact: true })).toBeVisible();
  const { entities } = await ownServer.query<{ entities: { totalCount: number } }>(
    `{ entities(filter: { names: ["till"] }) { totalCount } }`,
  );
  expect(entities.totalCount).toBe(0); // nothing was written

  await dialog.getByRole("button", { name: "Register" }).click();
  await expect(page).toHaveURL(/\/catalog\/component\/default\/till$/);
  await expect(page.getByRole("heading", { level: 1, name: "till" })).toBeVisible();
});

test("what is wrong is told with its place, and nothing can be registered", async ({
  page,
  ownServer,
}) => {
  fs.writeFileSync(path.join(ownServer.files, "broken.yaml"), broken);
  await page.goto(`${ownServer.url}/sources?register=file:./files/broken.yaml`);
  const dialog = page.getByRole("dialog", { name: "Register a file" });
  await expect(dialog.getByText(/broken\.yaml:4/).first()).toBeVisible();
  await expect(dialog.getByText('name: "no good name"')).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Register" })).toBeDisabled();
});

test("a file that is gone is told on its row, and unregistering says what would go", async ({
  page,
  ownServer,
}) => {
  const file = path.join(ownServer.files, "pump.yaml");
  fs.writeFileSync(file, `${good("pump")}---\n${good("valve")}`);
  await page.goto(`${ownServer.url}/sources?register=file:./files/pump.yaml`);
  await page.getByRole("dialog").getByRole("button", { name: "Register" }).click();
  await expect(page).toHaveURL(/\/sources\?open=/); // of several entities one ends on the location
  await expect(page.getByRole("link", { name: "valve" })).toBeVisible();

  fs.rmSync(file);
  const deeds = page.getByRole("button", { name: /What can be done with .*pump/ });
  await deeds.click();
  await page.getByRole("menuitem", { name: "Read now" }).click();
  const row = page.getByRole("row").filter({ hasText: "pump.yaml" }).first();
  await expect(row.getByText("Failing").filter({ visible: true })).toBeVisible();
  await expect(row).toContainText("there is no file");

  await deeds.click();
  await page.getByRole("menuitem", { name: "Unregister…" }).click();
  const dialog = page.getByRole("dialog", { name: "Unregister this location?" });
  await expect(dialog).toContainText("2 deleted");
  await dialog.getByRole("button", { name: "Keep it" }).click();
  await expect(row).toBeVisible();

  await deeds.click();
  await page.getByRole("menuitem", { name: "Unregister…" }).click();
  await dialog.getByRole("button", { name: "Unregister" }).click();
  await expect(page.getByText("Unregistered: 2 deleted")).toBeVisible();
  await expect(row).toBeHidden();
});

test("what the configuration names explains itself, and cannot be unregistered", async ({
  page,
}) => {
  await page.goto("/sources");
  await page.getByRole("link", { name: /all\.yaml/ }).click();
  await expect(page.getByText("It stands in the configuration file")).toBeVisible();
  await page.getByRole("button", { name: /What can be done/ }).click();
  await expect(page.getByRole("menuitem", { name: "Unregister…" })).toBeDisabled();
  await page.getByRole("menuitem", { name: "Read now" }).click();
  await expect(page.getByText(/^Read: .* unchanged$/)).toBeVisible();
});

test("problems stand in one list, worst first, by severity", async ({ page }) => {
  await page.goto("/sources?tab=problems");
  await expect(page.getByText("nobody declares resource:default/vat-registry")).toBeVisible();
  await page.getByRole("link", { name: "Errors" }).click();
  await expect(page).toHaveURL(/severity=ERROR/);
  await expect(page.getByText("nobody declares resource:default/vat-registry")).toBeHidden();
});
