import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { address, draw, openSmallLab, strokesOf, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pixels = Array.from({ length: 784 }, (_, index) => ((index * 7) % 11) / 10);
const run = { data: 'strokes', size: 3000, layers: [16], seed: 3 };
const few = { data: 'strokes', size: '3000' };

async function violations(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (selector) => (window as unknown as { axe: { run(part: string): Promise<AxeResults> } }).axe.run(selector),
    part,
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const dot = (page: Page) => page.getByRole('slider', { name: 'Epoch to look at' });
const guess = (page: Page) =>
  page.getByRole('meter').evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('aria-valuenow'))));

function network(page: Page) {
  return page.evaluate(
    async (image) => ({
      weights: await window.lab.weights(),
      history: window.lab.history(),
      predicted: await window.lab.predict(image),
    }),
    pixels,
  );
}

test('Back to an earlier epoch, on from there, and back to the run as it was', async ({ page }) => {
  const bad = watch(page);
  await openSmallLab(page, { layers: '16', epochs: '6', seed: '3' });
  await draw(page, strokesOf[7]);
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(dot(page)).toHaveAttribute('aria-valuenow', '6');
  await expect(page.getByText(/see the .* mistakes/)).toBeVisible();
  const last = await network(page);
  const lastGuess = await guess(page);

  await dot(page).press('ArrowLeft');
  await dot(page).press('ArrowLeft');
  await expect(dot(page)).toHaveAttribute('aria-valuenow', '4');
  await expect(page.getByText('Looking at epoch 4 of 6')).toBeVisible();
  expect(await guess(page)).not.toEqual(lastGuess);
  const then = await network(page);
  await expect(page.getByRole('figure', { name: 'Loss' })).toContainText(then.history.loss[3].toFixed(4));
  // The test result follows once the dot has rested.
  await expect(page.getByText(/see the .* mistakes/)).toBeVisible();
  expect(await violations(page)).toEqual([]);

  // The epoch stands in the link, and outlives a reload with the run.
  await expect(page).toHaveURL(/#\/lab\?.*epoch=4/);
  await page.reload();
  await expect(dot(page)).toHaveAttribute('aria-valuenow', '4');
  expect((await network(page)).weights).toEqual(then.weights);
  await expect(page.getByText(/epoch=4|unknown setting/i)).toHaveCount(0);

  // Dragged to the end, it is the network as it was.
  await dot(page).scrollIntoViewIfNeeded();
  const box = await dot(page).boundingBox();
  if (!box) throw new Error('the ruler is not on screen');
  const at = (epoch: number) => [box.x + 10 + (epoch / 6) * (box.width - 20), box.y + box.height / 2] as const;
  await page.mouse.move(...at(4));
  await page.mouse.down();
  await page.mouse.move(...at(1.2));
  await expect(dot(page)).toHaveAttribute('aria-valuenow', '1');
  await page.mouse.move(...at(6));
  await page.mouse.up();
  await expect(page.getByText(/Looking at epoch/)).toHaveCount(0);
  expect((await network(page)).weights).toEqual(last.weights);
  await expect(page).not.toHaveURL(/epoch=/);

  await dot(page).press('Home');
  await dot(page).press('ArrowRight');
  await page.getByRole('button', { name: 'Train on from here' }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(7);
  const on = await network(page);
  expect(on.history.loss[0]).toBe(last.history.loss[0]);
  await page.getByRole('button', { name: 'Change to it' }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(6);
  expect((await network(page)).weights).toEqual(last.weights);

  // A network that has never been trained for longer is the same, to the last bit of every probability on one engine.
  await page.evaluate((values) => window.lab.train({ ...values, epochs: 4 }), run);
  const fresh = await network(page);
  expect(fresh.weights).toEqual(then.weights);
  expect({ ...fresh.history, epochMs: [] }).toEqual({ ...then.history, epochMs: [] });
  then.predicted.forEach((p, digit) => {
    expect(p).toBeCloseTo(fresh.predicted[digit], 5);
  });
  await page.evaluate((weights) => window.lab.setWeights(weights), then.weights);
  expect((await network(page)).predicted).toEqual(fresh.predicted);
  expect(bad).toEqual([]);
});

test('The inspection goes back with the same dot', async ({ page }) => {
  await openSmallLab(page, { layers: '16', epochs: '3' });
  await page.evaluate(() => window.lab.train());
  await page.goto(address('/inspect', { ...few, layers: '16', epochs: '3', epoch: '1' }));
  const bar = page.getByRole('region', { name: 'Time machine' });
  await expect(dot(page)).toHaveAttribute('aria-valuenow', '1');
  await expect(bar).toContainText('Looking at epoch 1 of 3');
  expect(await violations(page, '[aria-label="Time machine"]')).toEqual([]);
  await dot(page).press('ArrowRight');
  await expect(bar).toContainText('Looking at epoch 2 of 3');
  await dot(page).press('Escape');
  await expect(bar).toContainText('Now: epoch 3 of 3');
  await bar.getByRole('button', { name: 'Play every epoch' }).click();
  await expect(bar).toContainText('Looking at epoch 1 of 3');
  await expect(bar).toContainText('Now: epoch 3 of 3');
});

test('A run of 200 epochs keeps as many as fit, and the dot goes through them', async ({ page }) => {
  await openSmallLab(page);
  // Nine of ten images only validate, so that an epoch is short.
  const values = { data: 'strokes', size: 3000, layers: [120], batch: 100, split: 0.9, epochs: 200 };
  await page.evaluate((long) => window.lab.train(long), values);
  const { epochs, bytes } = await page.evaluate(async () => {
    const weights = await window.lab.weights();
    const numbers = weights.reduce((sum, { values }) => sum + values.length, 0);
    return { epochs: (await window.lab.replay(undefined, 0)).epochs, bytes: 4 * numbers };
  });
  // The last of them is the present.
  expect(epochs.length - 1).toBeGreaterThan(50);
  expect(epochs.length - 1).toBeLessThanOrEqual(64e6 / bytes);
  expect([epochs[0], epochs.at(-1)]).toEqual([0, 200]);
  await dot(page).press('PageUp');
  await expect(dot(page)).toHaveAttribute(
    'aria-valuenow',
    String(epochs.reduce((a, b) => (Math.abs(b - 5) < Math.abs(a - 5) ? b : a))),
  );
  await dot(page).press('End');
  await expect(dot(page)).toHaveAttribute('aria-valuenow', '200');
});
