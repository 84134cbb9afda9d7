import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { chapters } from '../src/chapters/contents';
import { address, openLab, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** A desktop, a projector, a phone. */
const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 390, height: 844 },
];

/** Chapters show their figures on a few generated digits here, so that none is looked at empty. */
const few = { data: 'strokes', size: '3000' };
const screens = [
  '/lab',
  '/inspect',
  '/compare',
  '/data',
  '/mine',
  '/course',
  ...chapters.map(({ slug }) => `/course/${slug}`),
];

for (const path of screens) {
  test(`${path} is accessible in both themes and fits every width in both languages`, async ({ page }) => {
    const bad = watch(page);
    const keys = path.startsWith('/course') ? few : {};
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(address(path, { lang: 'zh', ...keys }));
    await expect(page.getByRole('main')).toBeVisible();
    await page.waitForTimeout(1500);
    await expect(page.locator('article[data-digits="loading"]')).toHaveCount(0, { timeout: 60_000 });
    for (const [lang, colorScheme] of [
      ['zh', 'light'],
      ['en', 'dark'],
    ] as const) {
      // The same page in its other language: the link is followed without a reload.
      if (lang === 'en') await page.goto(address(path, { lang, ...keys }));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await page.emulateMedia({ colorScheme });
      for (const size of sizes) {
        await page.setViewportSize(size);
        await page.waitForTimeout(500);
        // A projector shows what a desktop shows; a phone's own parts and a desk's are looked at once each.
        const looked = colorScheme === 'light' ? size.width === 1440 : size.width === 390;
        if (looked) expect.soft(await violations(page), `${lang}, ${size.width} wide`).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(over, `${lang}, ${size.width} wide`).toBeLessThanOrEqual(0);
      }
    }
    expect(bad).toEqual([]);
  });
}

test('A trained lab is accessible too', async ({ page }) => {
  await openLab(page);
  await page.evaluate((data) => window.lab.train({ layers: [8], epochs: 1, batch: 100, ...data }), {
    data: (await page.evaluate(() => window.lab.ready())).data,
  });
  await page.waitForTimeout(1000);
  expect(await violations(page)).toEqual([]);
});

test('The language is switched, kept, and stands on the page', async ({ page }) => {
  await page.goto(address('/lab'));
  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeVisible();
  await page.getByRole('button', { name: '中文' }).click();
  await expect(page.getByRole('button', { name: '训练', exact: true })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
  await page.goto('about:blank');
  await page.goto('#/lab');
  await expect(page.getByRole('button', { name: '训练', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeVisible();
});

test('The theme is switched and kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address('/lab'));
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});
