import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from './scripts/findBrowser.mjs';

const port = 4317;
/** Below a path of its own, as on most course sites; no special headers. */
const base = '/courses/mlp-lab/';

/** The journeys of a student through the production build, in a real browser. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    launchOptions: { executablePath: findBrowser(), args: browserFlags },
    trace: 'retain-on-failure',
    // Requests are watched and changed here; how the app is kept is offline.spec.ts's.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node scripts/serveStatic.mjs dist ${base} ${port}`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
