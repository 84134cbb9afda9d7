import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser, quietFlags } from './findBrowser.mjs';
import { serveStatic } from './serveStatic.mjs';

/**
 * Opens the production build in headless Chromium, for measuring it. Without a GPU, as on many a laptop: a software GPU
 * would paint the page many times slower than the processor does by itself.
 * @param {{ hash?: string, waitForLab?: boolean }} [options]
 */
export async function openBuild({ hash = '#/lab?lang=en', waitForLab = true } = {}) {
  if (!existsSync('dist/index.html')) throw new Error('There is no build yet: run npm run build first.');
  const site = await serveStatic({ folder: join(process.cwd(), 'dist') });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: [...quietFlags, '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.url}${hash}`);
  if (waitForLab) await page.waitForFunction(() => 'lab' in window);
  const close = async () => {
    await browser.close();
    site.close();
  };
  return { page, url: site.url, close };
}
