// `cargo xtask test` serves the pages and names the browser. Run by hand, with
// `npx playwright test`, this starts the server itself and looks for Chromium.
import { defineConfig } from "@playwright/test";
import { launch } from "./browser.js";

const own = "http://127.0.0.1:8088";

export default defineConfig({
  testDir: "specs",
  outputDir: "test-results",
  snapshotPathTemplate: "{testDir}/../snapshots/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  reporter: [["line"]],
  timeout: 30_000,
  use: {
    baseURL: process.env.BASE_URL ?? own,
    launchOptions: launch(),
    // Recording takes about as long as the tests themselves: `TRACE=1` keeps what led to a failure.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
  },
  webServer: process.env.BASE_URL
    ? undefined
    : {
        command: "cargo xtask serve --port 8088 --tests",
        url: own,
        reuseExistingServer: true,
        timeout: 15 * 60_000,
      },
});
