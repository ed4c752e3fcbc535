import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./e2e/harness/chromium.ts";

export default defineConfig({
  testDir: "e2e",
  testMatch: "*.spec.ts",
  outputDir: "test-results",
  // Two cores are shared by a server, its PostgreSQL and a browser: one after the other is fastest, and steady.
  workers: 1,
  forbidOnly: Boolean(process.env.CI),
  // Two shared cores have bad moments; what passes only the second time is reported as flaky.
  retries: process.env.CI ? 2 : 0,
  reporter: process.env.CI ? [["list"], ["html", { open: "never" }]] : "list",
  timeout: 120_000,
  expect: { timeout: 20_000 },
  globalSetup: "./e2e/harness/globalSetup.ts",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 800 },
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      // --no-sandbox: as root Chromium starts only so. The rest keeps it from talking to anybody but us.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
      ],
    },
  },
});
