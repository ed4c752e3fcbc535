import fs from "node:fs";
import path from "node:path";
import { expect, test } from "./harness/fixtures.ts";
import { registerFile } from "./harness/server.ts";

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

test("a file that is gone is told on its row, and unregistering says what would go", async ({
  page,
  ownServer,
}) => {
  const file = path.join(ownServer.files, "pump.yaml");
  fs.writeFileSync(file, `${good("pump")}---\n${good("valve")}`);
  const mill = `${good("mill")}  dependsOn: [component:pump]\n`;
  await registerFile(ownServer, "mill.yaml", mill);
  await page.goto(`${ownServer.url}/register?url=file:./files/pump.yaml`);
  await page.getByRole("button", { name: "Import 2 entities" }).click();
  await expect(page).toHaveURL(/\/sources\?q=.*&open=/); // of several entities one ends on the location
  await expect(page.getByRole("link", { name: "valve" })).toBeVisible();

  fs.rmSync(file);
  const deeds = page.getByRole("button", { name: /What can be done with .*pump/ });
  await deeds.click();
  await page.getByRole("menuitem", { name: "Read now" }).click();
  const row = page.getByRole("row").filter({ hasText: "pump.yaml" }).first();
  await expect(row.getByText("Failing").filter({ visible: true })).toBeVisible();
  await expect(row).toContainText("There is no file");
  await page.goto(`${ownServer.url}/catalog/component/default/pump`); // still there, and says so
  await page.getByRole("link", { name: "last read failed" }).click();
  await expect(page.getByRole("heading", { name: "Problems" })).toBeVisible();

  await deeds.click();
  await page.getByRole("menuitem", { name: "Unregister…" }).click();
  const dialog = page.getByRole("dialog", { name: "Unregister this location?" });
  await expect(dialog).toContainText("2 deleted");
  await expect(dialog).toContainText("1 other entity needs what goes. Owner: guest.");
  await expect(dialog).toContainText("Still pointed at, but declared by nobody then: pump.");
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
  await expect(page.getByRole("menuitem", { name: "Read now" })).toBeVisible();
  await expect(page.getByRole("menuitem", { name: "Unregister…" })).toHaveCount(0);
  await page.getByRole("menuitem", { name: "Read now" }).click();
  await expect(page.getByText(/^Read: .* unchanged$/)).toBeVisible();
});

test("problems stand in one list, worst first, by severity", async ({ page }) => {
  await page.goto("/sources?tab=problems");
  await expect(page.getByText("nobody declares resource:default/vat-registry")).toBeVisible();
  await page.getByRole("link", { name: "Errors" }).click();
  await expect(page).toHaveURL(/severity=ERROR/);
  await expect(page.getByRole("heading", { name: "Nothing of that sort" })).toBeVisible();
  await page.getByRole("link", { name: "Clear" }).click();
  await expect(page.getByText("nobody declares resource:default/vat-registry")).toBeVisible();
});

test("problems are narrowed to a sort, and lead to entity and location", async ({ page }) => {
  await page.goto("/sources?tab=problems");
  await page.getByRole("combobox", { name: "Problem" }).click();
  await page.getByRole("option", { name: /Ref that nobody declares/ }).click();
  await expect(page).toHaveURL(/code=DANGLING_REF/);
  await page.keyboard.press("Escape");
  const problem = page.getByRole("listitem").filter({ hasText: "vat-registry" });
  await expect(problem.getByText(/invoice-run\/catalog-info\.yaml:28/)).toBeVisible();
  await expect(page.getByText("has no owner")).toBeHidden();
  await problem.getByRole("link", { name: "its location" }).click();
  await expect(page.getByRole("heading", { name: "Declares" })).toBeVisible();
  await page.goBack();
  await problem.getByRole("link", { name: "invoice-run" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Invoice run" })).toBeVisible();
});
