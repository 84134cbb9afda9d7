import { expect, test } from '@playwright/test';
import { openLab, openSmallLab } from './openLab';

test('The console is there at once and says when training can start', async ({ page }) => {
  await openLab(page);
  const ready = await page.evaluate(() => window.lab.ready());
  expect(['mnist', 'strokes']).toContain(ready.data);
  expect(ready.engine).toMatch(/^(fused-|tfjs-|plain)/);
});

test('The presets are those of the slides', async ({ page }) => {
  await page.goto('#/lab');
  const presets = await page.evaluate(() => window.lab.presets());
  expect(Object.keys(presets)).toEqual(['single', 'byHand', 'byHandTwo', 'keras', 'sparse']);
  expect(presets.keras).toMatchObject({
    epochs: 10,
    batch: 30,
    lr: 0.001,
    init: 'normal',
    outputInit: 'glorotUniform',
  });
  expect(presets.byHand).toMatchObject({ layers: [{ units: 64 }], epochs: 20, batch: 50, lr: 0.01, shuffle: false });
  expect(presets.byHand.seeds?.length).toBeGreaterThanOrEqual(3);
});

test('A script trains, evaluates, predicts and recognizes', async ({ page }) => {
  await openSmallLab(page);
  const before = await page.evaluate(() =>
    window.lab.predict(new Array(784).fill(0)).catch((error: Error) => error.name),
  );
  expect(before).toBe('NotTrained');

  const run = {
    layers: [32, { units: 16, activation: 'tanh' }],
    epochs: 8,
    lr: 0.005,
    data: 'strokes',
    size: 3000,
    engine: 'tfjs-wasm',
  };
  const result = await page.evaluate((values) => window.lab.train(values), run);
  expect(result.loss).toHaveLength(8);
  expect(result.val_accuracy).toHaveLength(8);
  expect(result.epochMs.every((ms) => ms > 0)).toBe(true);
  expect(result.stopped).toBe(false);
  expect(result.accuracy[7]).toBeGreaterThan(result.accuracy[0]);

  const more = await page.evaluate(() => window.lab.train());
  expect(more.loss).toHaveLength(8);
  expect(await page.evaluate(() => window.lab.history().loss.length)).toBe(16);

  const { loss, accuracy, confusion } = await page.evaluate(() => window.lab.evaluate());
  expect(loss).toBeGreaterThan(0);
  expect(confusion.flat().reduce((sum, n) => sum + n)).toBe(10_000);
  const right = confusion.reduce((sum, row, digit) => sum + row[digit], 0);
  expect(right / 10_000).toBeCloseTo(accuracy, 6);

  const guess = await page.evaluate(() =>
    window.lab.recognize([
      [
        [140, 40],
        [138, 140],
        [136, 240],
      ],
    ]),
  );
  expect(guess).toHaveLength(10);
  expect(guess.reduce((sum, p) => sum + p)).toBeCloseTo(1, 4);
});

test('Weights go out and come back with the same predictions', async ({ page }) => {
  await openSmallLab(page);
  const same = await page.evaluate(async () => {
    const pixels = Array.from({ length: 784 }, (_, i) => (i % 7) / 7);
    await window.lab.train({ layers: [12], epochs: 1, data: 'strokes', size: 3000, engine: 'tfjs-wasm' });
    const weights = await window.lab.weights();
    const before = await window.lab.predict(pixels);
    await window.lab.reset({ layers: [12], data: 'strokes', size: 3000, seed: 5 });
    const other = await window.lab.predict(pixels);
    await window.lab.setWeights(weights);
    return {
      names: weights.map(({ name, shape }) => [name, shape]),
      before,
      other,
      after: await window.lab.predict(pixels),
    };
  });
  expect(same.names).toEqual([
    ['dense/kernel', [784, 12]],
    ['dense/bias', [12]],
    ['dense_1/kernel', [12, 10]],
    ['dense_1/bias', [10]],
  ]);
  expect(same.other).not.toEqual(same.before);
  same.after.forEach((p, k) => {
    expect(p).toBeCloseTo(same.before[k], 5);
  });
});

test('A stopped run resolves, and says so', async ({ page }) => {
  await openSmallLab(page);
  const result = await page.evaluate(async () => {
    const running = window.lab.train({ layers: [64], epochs: 1000, data: 'strokes', size: 3000 });
    const second = window.lab.train().catch((error: Error) => error.name);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    window.lab.stop();
    return { ...(await running), second: await second };
  });
  expect(result.stopped).toBe(true);
  expect(result.second).toBe('Busy');
  expect(result.loss.length).toBeLessThan(1000);
});

test('What cannot be is refused by name', async ({ page }) => {
  await openSmallLab(page);
  const names = await page.evaluate(async () => {
    const name = (error: Error) => error.name;
    return [
      await window.lab.train({ colour: 'red' }).catch(name),
      await window.lab.train({ lr: -1 }).catch(name),
      await window.lab.reset({ layers: [0] }).catch(name),
      await window.lab
        .train({ layers: [8], data: 'strokes', size: 3000, optimizer: 'sgd', lr: 10, loss: 'meanSquaredError' })
        .then(() => 'fine'),
      await window.lab.predict([1, 2, 3]).catch(name),
      await window.lab.recognize('a one').catch(name),
      await window.lab.setWeights([]).catch(name),
    ];
  });
  expect(names).toEqual(['UnknownKey', 'BadValue', 'BadValue', 'fine', 'WrongPixels', 'WrongStrokes', 'WrongWeights']);
});

test('A preset can be handed back as it came, its seeds included', async ({ page }) => {
  await openSmallLab(page);
  const { loss } = await page.evaluate(() => {
    const { byHand } = window.lab.presets();
    return window.lab.train({ ...byHand, epochs: 1, data: 'strokes', size: 3000 });
  });
  expect(loss).toHaveLength(1);
});

test('The same run on the same engine draws the same curve', async ({ page }) => {
  await openSmallLab(page);
  const runs = await page.evaluate(async () => {
    const run = { layers: [16], epochs: 3, data: 'strokes', size: 3000, engine: 'tfjs-wasm', seed: 9 };
    const { epochMs: _, ...first } = await window.lab.train(run);
    const { epochMs: __, ...second } = await window.lab.train(run);
    return [first, second];
  });
  expect(runs[1]).toEqual(runs[0]);
});
