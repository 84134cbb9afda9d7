import { defineConfig } from '@playwright/test';
import { findBrowser, quietFlags } from './scripts/findBrowser.mjs';

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
    // A software GPU would paint many times slower than the processor; engines on one are backends.spec.ts's.
    launchOptions: { executablePath: findBrowser(), args: [...quietFlags, '--disable-gpu'] },
    // A trace of every test would take a good part of the time; `--trace on` shows more of one.
    screenshot: 'only-on-failure',
    // Requests are watched and changed here; how the app is kept is offline.spec.ts's.
    serviceWorkers: 'block',
  },
  webServer: {
    command: `node scripts/serveStatic.mjs dist ${base} ${port}`,
    url: `http://127.0.0.1:${port}${base}`,
    reuseExistingServer: false,
  },
});
