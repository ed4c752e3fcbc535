import fs from "node:fs";
import path from "node:path";
import { expect, expectAccessible, test } from "./harness/fixtures.ts";

test("what happened stands under the commits that did it", async ({ page }) => {
  await page.goto("/activity");
  const newest = page.getByRole("listitem").first();
  await expect(newest.getByRole("heading", { name: /changes?$/ })).toBeVisible();
  await newest
    .getByRole("button", { name: /^Created: / })
    .first()
    .click();
  await expect(page.getByText("metadata.name", { exact: true })).toBeVisible();
});

test("the log is narrowed by its address", async ({ page }) => {
  await page.goto("/activity");
  await page.getByRole("link", { name: "Deleted" }).click();
  await expect(page).toHaveURL("/activity?outcome=deleted");
  await expect(page.getByRole("heading", { name: "Nothing has happened yet" })).toBeVisible();

  await page.getByRole("link", { name: "All", exact: true }).click();
  await page.getByRole("combobox", { name: "Kind" }).selectOption("API");
  await expect(page).toHaveURL("/activity?kind=api");
  await expect(page.getByRole("link", { name: "Booking API" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Booking service" })).toHaveCount(0);
});

test("what is gone stays in the log", async ({ page, ownServer }) => {
  const register = `mutation ($url: String!) {
    registerLocations(input: { urls: [$url] }) { locations { location { id } } }
  }`;
  const file = path.join(ownServer.files, "buoy.yaml");
  fs.writeFileSync(
    file,
    "apiVersion: backstage.io/v1alpha1\nkind: System\nmetadata: { name: buoy }\nspec: { owner: fleet }\n",
  );
  const answer = await ownServer.query<{
    registerLocations: { locations: { location: { id: string } }[] };
  }>(register, { url: "file:./files/buoy.yaml" });
  const id = answer.registerLocations.locations[0]?.location.id;
  await ownServer.query(
    `mutation ($id: ID!) { unregisterLocation(input: { id: $id }) { errors { message } } }`,
    { id },
  );
  await page.goto(`${ownServer.url}/activity?outcome=deleted`);
  await page.getByRole("link", { name: "buoy" }).click();
  await expect(page.getByRole("heading", { name: "Nobody declares buoy" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "It was here before" })).toBeVisible();
});

test("an empty catalog says what will be listed", async ({ page, emptyServer }) => {
  await page.goto(`${emptyServer.url}/activity?outcome=deleted`);
  await expect(page.getByText("As soon as a file is registered")).toBeVisible();
});

test("the log is accessible", async ({ page }) => {
  await page.goto("/activity");
  await page
    .getByRole("button", { name: /^Created: / })
    .first()
    .click();
  await expectAccessible(page);
});
