import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { draw, openLab, openSmallLab, ownFiles, strokesOf, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** What a sheet of the preview shows, as one text. */
const sheet = (page: Page, which: 'first' | 'last') =>
  page.getByRole('figure', { name: 'What it will train on' }).evaluate((figure, place) => {
    const sheets = [...figure.querySelectorAll('[aria-hidden="true"]')];
    const canvases = [...(sheets.at(place === 'first' ? 0 : -1)?.querySelectorAll('canvas') ?? [])];
    return canvases.map((canvas) => canvas.toDataURL()).join();
  }, which);

test('A student has the images changed, sees them before training, trains, and the link brings it all back', async ({
  page,
}) => {
  const bad = watch(page);
  await openSmallLab(page, { epochs: '2', engine: 'fused-wasm' });
  await page.getByRole('button', { name: /^Wider training set/ }).click();
  const preview = page.getByRole('figure', { name: 'What it will train on' });
  await expect(page.getByRole('radio', { name: 'Not at all' })).toBeChecked();
  await expect(preview).toHaveCount(0);

  await page.getByText('Lightly', { exact: true }).click();
  await expect(preview.locator('canvas')).toHaveCount(48);
  const [before, light] = [await sheet(page, 'first'), await sheet(page, 'last')];
  expect(light).not.toBe(before);
  await page.getByText('Strongly', { exact: true }).click();
  await expect.poll(() => sheet(page, 'last')).not.toBe(light);
  expect(await sheet(page, 'first')).toBe(before);
  await page.getByRole('button', { name: 'Draw others' }).click();
  await expect.poll(() => sheet(page, 'first')).not.toBe(before);
  // These digits are generated: there is nothing to mix into.
  await expect(page.getByText('Not used now: these digits are all generated.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /^Wider training set/ })).toContainText('Changed strongly');

  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length), { timeout: 30_000 }).toBe(2);
  const first = await page.evaluate(() => window.lab.history().loss);
  const link = page.url();
  expect(link).toContain('augment=strong');

  await page.goto('about:blank');
  await page.goto(link);
  await page.evaluate(() => window.lab.ready());
  await expect(page.getByRole('button', { name: /^Wider training set/ })).toContainText('Changed strongly');
  // Another page, the same run: the same curve, bit by bit.
  expect(
    (
      await page.evaluate(() =>
        window.lab.train({ data: 'strokes', size: 3000, epochs: 2, augment: 'strong', engine: 'fused-wasm' }),
      )
    ).loss,
  ).toEqual(first);
  expect(bad).toEqual([]);
});

test("Generated digits are mixed into one's own, outlined in the preview and counted before training", async ({
  page,
}) => {
  const bad = watch(page);
  await openSmallLab(page);
  await page.goto('#/data?lang=en&epochs=1');
  await page.locator('input[type="file"]').setInputFiles(await ownFiles());
  await expect.poll(() => page.evaluate(() => window.lab.ready().then(({ data }) => data))).toBe('files');
  await page.getByRole('textbox', { name: 'Generated digits mixed in' }).fill('1000');
  await page.keyboard.press('Enter');
  const preview = page.getByRole('figure', { name: 'What it will train on' });
  await expect(preview).toContainText(/Outlined: generated, \d+ of 24\./);
  await expect(preview.locator('canvas')).toHaveCount(24);
  const outlined = Number(/generated, (\d+)/.exec((await preview.textContent()) ?? '')?.[1]);
  expect(outlined).toBeGreaterThan(8);
  await expect(preview.locator('[data-generated]')).toHaveCount(outlined);
  // 480 of 600 rows and 1,000 more, 30 at a time.
  await expect(page.getByText('Mixed in', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Lab', exact: true }).click();
  await expect(page.getByText('1,480 handwritten digits')).toBeVisible();
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length), { timeout: 30_000 }).toBe(1);
  expect(bad).toEqual([]);
});

test("One press takes the run that reads everyone's writing, and the slides' networks are as they were", async ({
  page,
}) => {
  await openLab(page);
  const slides = await page.evaluate(() => window.lab.presets());
  expect(Object.keys(slides)).toEqual(['single', 'byHand', 'byHandTwo', 'keras', 'sparse']);
  await page.getByRole('button', { name: /^The slides' networks/ }).click();
  await page.getByRole('button', { name: /^Read everyone's writing/ }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByText('109,386 parameters')).toBeVisible();
  await expect(page).toHaveURL(/augment=light/);
  await expect(page).toHaveURL(/mix=40000/);
  await expect(page.getByRole('button', { name: /^The slides' networks/ })).toContainText("Everyone's writing");
  await draw(page, strokesOf[1]);
  await page.getByRole('button', { name: /^The slides' networks/ }).click();
  await page.getByRole('button', { name: /^Keras Sequential/ }).click();
  await expect(page).not.toHaveURL(/augment|mix/);
});
