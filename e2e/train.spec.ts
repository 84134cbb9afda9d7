import { expect, test } from '@playwright/test';
import { draw, hasMnist, openLab, strokesOf, watch } from './openLab';

test('A student trains the network, watches it learn, and it reads the digit drawn', async ({ page }) => {
  const bad = watch(page);
  await openLab(page, { epochs: hasMnist ? '2' : '12' });
  await draw(page, strokesOf[1]);
  await expect(page.getByText(/Not trained yet/)).toBeVisible();

  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  const loss = page.getByRole('figure', { name: 'Loss' });
  const accuracy = page.getByRole('figure', { name: 'Accuracy' });
  await expect(loss.locator('.recharts-line-curve').first()).toBeVisible();
  await expect(accuracy.locator('.recharts-line-curve').first()).toBeVisible();

  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeVisible({ timeout: 100_000 });
  const history = await page.evaluate(() => window.lab.history());
  expect(history.accuracy).toHaveLength(hasMnist ? 2 : 12);
  if (hasMnist) expect(history.val_accuracy[0]).toBeGreaterThan(0.93);
  expect(history.accuracy.at(-1)).toBeGreaterThan(0.9);

  await expect(page.getByRole('meter', { name: '1' })).toHaveAttribute('aria-valuenow', /^(0\.[5-9]|1)/);
  await page.getByRole('button', { name: /^Clear/ }).click();
  await draw(page, strokesOf[7]);
  await expect(page.getByRole('meter', { name: '7' })).toHaveAttribute('aria-valuenow', /^(0\.[5-9]|1)/);
  await expect(page.getByText(/9\d\.\d\d\s?%/).first()).toBeVisible();
  expect(bad).toEqual([]);
});

test('Training pauses, steps, goes on, stops and starts over; one press, one run', async ({ page }) => {
  await openLab(page, { epochs: '30', engine: 'tfjs-wasm' });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('Train').click();
  await expect(button('Pause')).toBeVisible();
  await button('Pause').click();
  await expect(button('Resume')).toBeVisible();
  const batchOf = () => page.evaluate(() => window.lab.weights().then((weights) => weights[0].values.slice(0, 50000)));
  const still = await batchOf();
  await page.waitForTimeout(300);
  expect(await batchOf()).toEqual(still);

  await page.getByRole('button', { name: /^Step one batch/ }).click();
  await expect.poll(async () => JSON.stringify(await batchOf()) !== JSON.stringify(still)).toBe(true);
  await expect(button('Resume')).toBeVisible();

  const busy = await page.evaluate(() => window.lab.train().catch((error: Error) => error.name));
  expect(busy).toBe('Busy');

  await button('Resume').click();
  await expect(button('Pause')).toBeVisible();
  await button('Stop').click();
  await expect(button('Train')).toBeVisible();
  await button('Reset').click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(0);
});

test('The keys do what the buttons do, but not while typing', async ({ page }) => {
  await openLab(page, { epochs: '30' });
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Resume', exact: true })).toBeVisible();
  await page.keyboard.press('s');
  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeVisible();
});

test('Training goes on in a hidden tab', async ({ page, context }) => {
  await openLab(page, { epochs: '1000', layers: '8' });
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  const front = await context.newPage();
  await front.goto('about:blank');
  await front.bringToFront();
  const weight = () => page.evaluate(() => window.lab.weights().then((weights) => weights[0].values.slice(0, 6000)));
  const before = JSON.stringify(await weight());
  await front.waitForTimeout(800);
  expect(JSON.stringify(await weight())).not.toBe(before);
});
