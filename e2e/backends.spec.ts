import { expect, test } from '@playwright/test';
import { browserFlags, findBrowser } from '../scripts/findBrowser.mjs';
import { openSmallLab } from './openLab';

test.use({ launchOptions: { executablePath: findBrowser(), args: browserFlags } });

const run = { layers: [16], epochs: 2, batch: 60, data: 'strokes', size: 3000, seed: 3 };

for (const engine of ['fused-wasm', 'tfjs-wasm', 'tfjs-webgl', 'tfjs-webgpu', 'tfjs-cpu', 'plain']) {
  test(`A short training on ${engine} follows plain`, async ({ page }) => {
    await openSmallLab(page, { engine });
    const [own, plain] = await page.evaluate(
      async ([values, name]) => {
        const first = await window.lab.train({ ...values, engine: name });
        return [first, await window.lab.train({ ...values, engine: 'plain' })];
      },
      // A software GPU takes its time.
      [{ ...run, epochs: /webg/.test(engine) ? 1 : 2 }, engine] as const,
    );
    own.loss.forEach((loss, epoch) => {
      expect(Math.abs(loss - plain.loss[epoch]) / plain.loss[epoch]).toBeLessThan(1e-3);
    });
    own.val_loss.forEach((loss, epoch) => {
      expect(Math.abs(loss - plain.val_loss[epoch]) / plain.val_loss[epoch]).toBeLessThan(1e-3);
    });
  });
}

test('The menu of engines says which there are, and automatic never takes a software GPU or a slow one', async ({
  page,
}) => {
  await openSmallLab(page);
  await page.evaluate(() => window.lab.ready());
  const engines = await page.evaluate(() => window.lab.engines());
  const tfjs = ['tfjs-cpu', 'tfjs-wasm', 'tfjs-webgl', 'tfjs-webgpu'];
  expect(engines.map(({ id }) => id).sort()).toEqual(['fused-wasm', 'fused-webgpu', 'plain', ...tfjs]);
  expect(engines.find(({ chosen }) => chosen)?.id).toBe('fused-wasm');
});

test('Changing the engine in the middle keeps the weights', async ({ page }) => {
  await openSmallLab(page);
  const losses = await page.evaluate(async () => {
    const first = await window.lab.train({
      layers: [16],
      epochs: 6,
      lr: 0.005,
      data: 'strokes',
      size: 3000,
      engine: 'tfjs-wasm',
    });
    return first.loss;
  });
  await page.goto('#/lab?layers=16&epochs=1&lr=0.005&data=strokes&size=3000&engine=plain&lang=en');
  const after = await page.evaluate(async () => (await window.lab.train()).loss);
  expect(after[0]).toBeLessThan(losses[2]);
});
