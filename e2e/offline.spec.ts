import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { serveStatic } from '../scripts/serveStatic.mjs';
import { chapters } from '../src/chapters/contents';
import { address, hasMnist } from './openLab';

test.use({ serviceWorkers: 'allow' });

const base = '/courses/offline/';

/** Serves a build on a port of its own, so that it can be taken off the net. */
async function serve(folder = join(process.cwd(), 'dist')) {
  return serveStatic({ folder, base });
}

/** Opens the lab and waits until the whole app is kept. */
async function visit(page: Page, url: string, keys: Record<string, string> = {}): Promise<void> {
  await page.addInitScript(() => {
    const { register } = navigator.serviceWorker;
    navigator.serviceWorker.register = function (...args) {
      const percent = document.querySelector('[data-text]');
      document.documentElement.dataset.kept = percent ? 'while digits came' : document.readyState;
      return register.apply(this, args);
    };
  });
  await page.goto(url + address('/lab', keys));
  await page.evaluate(() => window.lab.ready());
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  });
  // Nothing was fetched for later while Train could not be pressed.
  await expect(page.locator('html')).toHaveAttribute('data-kept', 'complete');
}

async function goOffline(context: BrowserContext, close: () => void): Promise<void> {
  close();
  await context.setOffline(true);
}

test('After one visit the lab works without a network: it trains, and the word stands in the top bar', async ({
  page,
  context,
}) => {
  const { url, close } = await serve();
  await visit(page, url, { data: 'strokes', size: '3000' });
  await goOffline(context, close);
  await page.reload();
  await expect(page.getByRole('banner').getByText('Offline')).toBeVisible();
  await page.waitForFunction(() => 'lab' in window);
  expect(await page.evaluate(() => window.lab.ready())).toMatchObject({ data: 'strokes' });
  const { loss } = await page.evaluate(() =>
    window.lab.train({ layers: [8], epochs: 2, data: 'strokes', size: 3000, engine: 'fused-wasm' }),
  );
  expect(loss).toHaveLength(2);
  await page.evaluate(() =>
    window.lab.train({ layers: [8], epochs: 1, data: 'strokes', size: 3000, engine: 'tfjs-wasm' }),
  );
  await context.setOffline(false);
  // Where the tests run there may be no network at all.
  const online = await page.evaluate(() => navigator.onLine);
  await expect(page.getByRole('banner').getByText('Offline')).toHaveCount(online ? 0 : 1);
});

test('MNIST, once used, is there without a network', async ({ page, context }) => {
  test.skip(!hasMnist, 'needs MNIST');
  const { url, close } = await serve();
  await visit(page, url);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((name) => name.endsWith('large')).length))
    .toBe(1);
  await expect.poll(() => keptFiles(page), { timeout: 30_000 }).toBe(4);
  await goOffline(context, close);
  await page.reload();
  await page.waitForFunction(() => 'lab' in window);
  expect(await page.evaluate(() => window.lab.ready())).toMatchObject({ data: 'mnist' });
  const { accuracy } = await page.evaluate(() => window.lab.train({ layers: [16], epochs: 1, batch: 200 }));
  expect(accuracy[0]).toBeGreaterThan(0.6);
});

/** Large files that are kept. */
function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.endsWith('large'));
    return name ? (await (await caches.open(name)).keys()).length : 0;
  });
}

test('With everything kept, every chapter opens and recordings replay without a network', async ({ page, context }) => {
  // Thirteen chapters are opened twice.
  test.setTimeout(300_000);
  const { url, close } = await serve();
  await visit(page, url, { data: 'strokes', size: '3000' });
  await page.goto(url + address('/data', { data: 'strokes', size: '3000' }));
  await page.getByRole('button', { name: 'Keep everything for offline use' }).click();
  await expect(page.getByText('Everything is kept')).toBeVisible({ timeout: 60_000 });
  await goOffline(context, close);

  for (const { slug } of chapters) {
    await page.goto(`${url}${address(`/course/${slug}`, { data: 'strokes', size: '3000' })}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto(url + address('/lab', { data: 'strokes', size: '3000' }));
  await page.getByRole('button', { name: 'Replay a recording' }).click();
  await page.getByRole('button', { name: /^Keras Sequential/ }).click();
  await page.getByRole('slider', { name: 'Epoch of the recording' }).press('End');
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(10);
});

test('A new build is shown at once, takes over whole, and is what stays', async ({ page, context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'mlp-lab-offline-'));
  const site = join(folder, 'dist');
  cpSync('dist', site, { recursive: true, filter: (path) => !/\.(gz|mlprun)$/.test(path) });
  const { url, close } = await serve(site);
  const version = () => page.locator('meta[name="version"]').getAttribute('content');
  await visit(page, url, { data: 'strokes', size: '3000' });
  const old = (await version()) ?? '';
  const next = old.replace(/^./, (digit) => (digit === 'f' ? '0' : 'f'));
  for (const name of ['index.html', 'sw.js']) {
    const path = join(site, name);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(old, next));
  }
  await page.reload();
  expect(await version()).toBe(next);
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).filter((key) => !key.endsWith('large'))), {
      timeout: 60_000,
    })
    .toEqual([`mlp-lab ${base} ${next}`]);
  await goOffline(context, close);
  await page.reload();
  expect(await version()).toBe(next);
  await page.waitForFunction(() => 'lab' in window);
  rmSync(folder, { recursive: true });
});
