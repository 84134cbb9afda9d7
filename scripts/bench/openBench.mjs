import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browserFlags, findBrowser } from '../findBrowser.mjs';
import { root } from '../root.mjs';
import { serveStatic } from '../serveStatic.mjs';

/**
 * Builds the benchmark's page into a temporary folder as the app is built, serves it and opens it.
 * `cpuMs` is the processor time that the renderers have used so far, all threads together, as Chromium counts it
 * (in hundredths of a second): the page, its workers, the compiler and the garbage collector.
 */
export async function openBench() {
  const folder = mkdtempSync(join(tmpdir(), 'mlp-lab-bench-'));
  await build({
    root: join(root, 'scripts/bench'),
    configFile: join(root, 'vite.config.ts'),
    publicDir: join(root, 'public'),
    build: { outDir: folder, emptyOutDir: true },
    logLevel: 'error',
  });
  const site = await serveStatic({ folder });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const page = await browser.newPage();
  await page.goto(site.url);
  const session = await browser.newBrowserCDPSession();

  async function cpuMs() {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const renderers = processInfo.filter((one) => one.type === 'renderer');
    return 1000 * renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  }

  async function close() {
    await browser.close();
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }

  const processors = cpus();
  const machine = {
    cpu: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    system: type(),
    browser: `Chromium ${browser.version()}`,
  };
  return { page, cpuMs, machine, close };
}
