import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser.mjs';
import { isMain } from './root.mjs';

/** What to try where no browser is found, in this order. */
const ways = [
  {
    command: 'npx playwright install --no-shell chromium',
    minutes: 10,
    possible: () => true,
  },
  {
    command: 'apt-get update && apt-get install -y chromium',
    minutes: 20,
    possible: () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0,
  },
];

/** In a closed network Playwright would try five times for half a minute each. */
const settings = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '5000', DEBIAN_FRONTEND: 'noninteractive' };

/**
 * Path of a browser to test in, installed if there is none.
 * @throws {Error} that says how to help oneself, if none can be installed
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const { command, minutes, possible } of ways) {
    if (!possible()) continue;
    console.error(`No browser found; trying: ${command}`);
    const env = { ...settings, ...process.env };
    spawnSync(command, { shell: true, stdio: ['ignore', 2, 2], timeout: minutes * 60_000, env });
    const installed = findBrowser();
    if (installed && starts(installed)) return installed;
  }
  throw new Error(
    'There is no Chromium, Chrome or Edge here and none could be installed. Install one, or set CHROMIUM_PATH to one.',
  );
}

/**
 * Whether a browser finds the system's libraries that it needs; Playwright's own does not everywhere.
 * @param {string} path
 */
function starts(path) {
  // Under Windows the question would open a window, and the libraries are always there.
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
}

if (isMain(import.meta.url)) {
  try {
    console.log(ensureBrowser());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
