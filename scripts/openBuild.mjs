import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserFlags, findBrowser } from './findBrowser.mjs';
import { writeFixtureDigits } from './fixtureDigits.mjs';
import { serveStatic } from './serveStatic.mjs';

/**
 * Opens the production build in headless Chromium, for measuring it.
 * @param {{ hash?: string, waitForLab?: boolean }} [options]
 */
export async function openBuild({ hash = '#/lab?lang=en', waitForLab = true } = {}) {
  if (!existsSync('dist/index.html')) throw new Error('There is no build yet: run npm run build first.');
  const site = await serveStatic({ folder: join(process.cwd(), 'dist') });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${site.url}${hash}`);
  if (waitForLab) await page.waitForFunction(() => 'lab' in window);
  const close = async () => {
    await browser.close();
    site.close();
  };
  return { page, url: site.url, close };
}

/**
 * Loads drawn digits into the lab as a user loads files, so that a benchmark needs no MNIST.
 * @param {import('playwright').Page} page
 * @param {{ train: number, test: number }} rows
 */
export async function loadDrawnDigits(page, rows) {
  const folder = mkdtempSync(join(tmpdir(), 'mlp-lab-bench-'));
  try {
    await page.evaluate(() => {
      location.hash = '#/data?data=files&lang=en';
    });
    await page.locator('input[type=file]').setInputFiles(writeFixtureDigits(folder, rows));
    await page.evaluate(() => window.lab.ready());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
