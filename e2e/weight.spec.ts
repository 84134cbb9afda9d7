import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { address, hasMnist, watch } from './openLab';

test('The page is light: at most 250 kB of script before Train can be pressed, and no TensorFlow.js', async ({
  page,
}) => {
  test.skip(!hasMnist, 'needs digits that load by themselves');
  const bad = watch(page);
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) bodies.set(response.url(), response.body());
  });
  await page.goto(address('/lab'));
  // The page's own timeline; what the worker fetches stands in its own, but for its first script.
  const own = await page.evaluate(async () => {
    await window.lab.ready();
    return performance.getEntriesByType('resource').map(({ name }) => name);
  });
  const scripts = await Promise.all(
    own.filter((url) => url.endsWith('.js') && !url.includes('.worker')).map((url) => bodies.get(url)),
  );
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, body) => sum + gzipSync(body ?? '').length, 0);
  expect(bytes).toBeLessThan(250_000);
  for (const body of scripts) expect(body?.toString()).not.toContain('registerKernel');
  expect(bad).toEqual([]);
});

test('The policy lets nothing in from elsewhere', async ({ page }) => {
  await page.goto(address('/lab'));
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  const blocked = await page.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'let in',
      () => 'blocked',
    ),
  );
  expect(blocked).toBe('blocked');
});
