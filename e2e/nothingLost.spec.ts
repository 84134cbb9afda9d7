import { expect, test } from '@playwright/test';
import { openSmallLab } from './openLab';

const pixels = Array.from({ length: 784 }, (_, i) => ((i * 31) % 97) / 97);

test('The last run, its curves and its weights survive a reload', async ({ page }) => {
  await openSmallLab(page);
  const before = await page.evaluate(async (image) => {
    await window.lab.train({ layers: [12], epochs: 3, data: 'strokes', size: 3000, engine: 'tfjs-wasm' });
    return { history: window.lab.history(), guess: await window.lab.predict(image) };
  }, pixels);
  await page.waitForTimeout(500);
  await page.reload();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(3);
  expect(await page.evaluate(() => window.lab.history())).toEqual(before.history);
  const after = await page.evaluate((image) => window.lab.predict(image), pixels);
  after.forEach((p, k) => {
    expect(p).toBeCloseTo(before.guess[k], 4);
  });
});

test('A changed setting sets the trained network aside, one press brings it back', async ({ page }) => {
  await openSmallLab(page, { layers: '12', epochs: '2' });
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(2);
  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeVisible();
  await page.goto('#/lab?layers=13&epochs=2&data=strokes&size=3000&lang=en');
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(0);
  await page.getByRole('button', { name: /Back to the trained network/ }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(2);
});

test('A worker that dies mid-run costs no finished epoch', async ({ page }) => {
  await openSmallLab(page, { layers: '64', epochs: '1000' });
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBeGreaterThan(1);
  await page.workers()[0].evaluate(() => {
    setTimeout(() => {
      throw new Error('planted');
    });
  });
  await expect(page.getByRole('alert').filter({ hasText: 'Training broke off' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeVisible();
  const guess = await page.evaluate((image) => window.lab.predict(image), pixels);
  expect(Math.max(...guess)).toBeGreaterThan(0.11);
  const epochs = await page.evaluate(() => window.lab.history().loss.length);
  await page.evaluate(() => void window.lab.train());
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBeGreaterThan(epochs);
});
