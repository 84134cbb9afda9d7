import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { address, hasMnist, openLab, openSmallLab } from './openLab';

const pixels = Array.from({ length: 784 }, (_, index) => ((index * 7) % 11) / 10);
const run = { layers: [12], lr: 0.01, epochs: 1, data: 'strokes', size: 3000 };
const EPOCHS = 3;

/** Everything that can be known of the network now. */
function state(page: Page) {
  return page.evaluate(
    async (image) => ({
      weights: await window.lab.weights(),
      guess: await window.lab.predict(image),
      test: await window.lab.evaluate(),
      history: window.lab.history(),
    }),
    pixels,
  );
}

/** Trains epoch by epoch, looking at the network after each, and saves the run with the button. */
async function trainAndSave(page: Page, path: string) {
  const states: Awaited<ReturnType<typeof state>>[] = [];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    await page.evaluate((values) => window.lab.train(values), epoch === 0 ? run : undefined);
    states.push(await state(page));
  }
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this run' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe('mlp-784-12-10-epoch-3.mlprun');
  await download.saveAs(path);
  return states;
}

async function openFile(page: Page, path: string): Promise<void> {
  await page.getByRole('button', { name: 'Replay a recording' }).click();
  await page.getByLabel('Open a file').setInputFiles(path);
}

const scrubber = (page: Page) => page.getByRole('slider', { name: 'Epoch of the recording' });

test('A saved run opens in another browser without a network, and every epoch is as it was', async ({
  page,
  browser,
}, info) => {
  await openSmallLab(page);
  const path = info.outputPath('run.mlprun');
  const states = await trainAndSave(page, path);

  const context = await browser.newContext({ baseURL: info.project.use.baseURL, serviceWorkers: 'block' });
  const other = await context.newPage();
  await openLab(other, { data: 'strokes', size: '3000' });
  await other.waitForLoadState('networkidle');
  await context.setOffline(true);
  await openFile(other, path);
  await expect(other.getByRole('region', { name: 'Recording', exact: true })).toContainText('run.mlprun');
  await expect(scrubber(other)).toHaveAttribute('aria-valuenow', '0');
  await scrubber(other).focus();
  for (const [index, was] of states.entries()) {
    await other.keyboard.press('ArrowRight');
    await expect(scrubber(other)).toHaveAttribute('aria-valuenow', String(index + 1));
    const is = await state(other);
    expect(is.weights).toEqual(was.weights);
    expect(is.history).toEqual(was.history);
    expect(is.test).toEqual(was.test);
    is.guess.forEach((p, digit) => {
      expect(p).toBeCloseTo(was.guess[digit], 5);
    });
    // On screen too: the chart's numbers and the test result.
    const loss = other.getByRole('figure', { name: 'Loss' });
    await expect(loss).toContainText(was.history.loss[index].toFixed(4));
    await expect(other.getByText(`${(100 * was.test.accuracy).toFixed(2)}%`)).toBeVisible();
  }
  await context.close();
});

test('A recording plays at a teaching pace, is dragged along the ruler, and gives back what was there', async ({
  page,
}, info) => {
  await openSmallLab(page);
  const path = info.outputPath('run.mlprun');
  await trainAndSave(page, path);
  await page.evaluate((values) => window.lab.train({ ...values, seed: 5, epochs: 2 }), run);
  const own = await state(page);

  await openFile(page, path);
  const begun = Date.now();
  await page.getByRole('button', { name: 'Play the recording' }).click();
  await expect(scrubber(page)).toHaveAttribute('aria-valuenow', '3');
  expect(Date.now() - begun).toBeGreaterThan(1000);
  await expect(page.getByRole('button', { name: 'Play the recording' })).toBeVisible();

  await scrubber(page).scrollIntoViewIfNeeded();
  const box = await scrubber(page).boundingBox();
  if (!box) throw new Error('the ruler is not on screen');
  const at = (epoch: number) => [box.x + 10 + (epoch / EPOCHS) * (box.width - 20), box.y + box.height / 2] as const;
  await page.mouse.move(...at(3));
  await page.mouse.down();
  await page.mouse.move(...at(1.2));
  await page.mouse.up();
  await expect(scrubber(page)).toHaveAttribute('aria-valuenow', '1');
  expect((await page.evaluate(() => window.lab.history())).loss).toHaveLength(1);

  await page.keyboard.press('Escape');
  await expect(scrubber(page)).toHaveCount(0);
  expect(await state(page)).toEqual(own);
  await expect(page).toHaveURL(/seed=5/);
});

test('Training goes on from any recorded epoch, and the network before it is kept', async ({ page }, info) => {
  await openSmallLab(page);
  const path = info.outputPath('run.mlprun');
  const states = await trainAndSave(page, path);
  await page.evaluate((values) => window.lab.train({ ...values, seed: 5, epochs: 2 }), run);
  await openFile(page, path);
  await scrubber(page).press('ArrowRight');
  await scrubber(page).press('ArrowRight');
  await page.getByRole('button', { name: 'Train on from epoch 2' }).click();
  await expect(page.getByRole('region', { name: 'Recording', exact: true })).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(3);
  expect((await page.evaluate(() => window.lab.history())).loss.slice(0, 2)).toEqual(states[1].history.loss);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  await expect(page.getByText('The network trained before is kept')).toBeVisible();
});

test('A file that is no whole recording is refused in a sentence, and nothing is lost', async ({ page }, info) => {
  await openSmallLab(page);
  const path = info.outputPath('run.mlprun');
  await trainAndSave(page, path);
  const own = await state(page);
  const bytes = readFileSync(path);
  const spoiled = Buffer.from(bytes);
  spoiled[5000] ^= 1;
  const faults: readonly (readonly [string, Buffer, string])[] = [
    ['spoiled.mlprun', spoiled, 'spoiled.mlprun is damaged'],
    ['half.mlprun', bytes.subarray(0, 2000), 'half.mlprun is incomplete'],
    ['notes.txt', Buffer.from('loss: 0.1'), 'notes.txt is not a recording'],
  ];
  for (const [name, content, sentence] of faults) {
    writeFileSync(info.outputPath(name), content);
    await openFile(page, info.outputPath(name));
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await expect(scrubber(page)).toHaveCount(0);
  }
  expect(await state(page)).toEqual(own);
});

test('Scripts record and replay', async ({ page }) => {
  await openSmallLab(page);
  const [first, last, gone] = await page.evaluate(async (values) => {
    await window.lab.train({ ...values, epochs: 2 });
    const bytes = await window.lab.record();
    await window.lab.reset({ ...values, seed: 3 });
    const start = await window.lab.replay(bytes);
    const end = await window.lab.replay(undefined, 2);
    const { length } = window.lab.history().loss;
    window.lab.leave();
    const left = await window.lab.replay(undefined, 1).catch((error: Error) => error.name);
    return [start, { ...end, length }, left];
  }, run);
  expect(first).toEqual({ epochs: [0, 1, 2], at: 0 });
  expect(last).toEqual({ epochs: [0, 1, 2], at: 2, length: 2 });
  expect(gone).toBe('NotRecorded');
});

test('The app comes with a recording of each preset, and its weights do what it says', async ({ page }) => {
  await openLab(page, hasMnist ? {} : { data: 'strokes', size: '3000' });
  await page.getByRole('button', { name: 'Replay a recording' }).click();
  const menu = page.getByRole('dialog', { name: 'Replay a recording' });
  await expect(menu.getByRole('button', { name: /epochs · seed/ })).toHaveCount(5);
  await expect(menu.getByRole('button', { name: /integer labels/ })).toContainText('the same bits as Keras Sequential');
  await menu.getByRole('button', { name: /^Keras Sequential/ }).click();
  await scrubber(page).press('End');
  await expect(scrubber(page)).toHaveAttribute('aria-valuenow', '10');
  const { test: recorded, weights } = await state(page);
  test.skip(!hasMnist, 'recorded on generated digits that are not here now');
  expect(recorded.accuracy).toBeGreaterThan(0.97);
  // Another engine, given those weights, finds the same.
  const measured = await page.evaluate(async (tensors) => {
    await window.lab.reset({ engine: 'tfjs-wasm' });
    await window.lab.setWeights(tensors);
    return window.lab.evaluate();
  }, weights);
  expect(measured.accuracy).toBeCloseTo(recorded.accuracy, 3);
  expect(measured.loss).toBeCloseTo(recorded.loss, 4);
});

test('On a first visit a trained network is one press away', async ({ page }) => {
  await page.goto(address('/lab'));
  await page.getByRole('button', { name: 'Use a trained network' }).click();
  await expect(scrubber(page)).toHaveAttribute('aria-valuenow', '10');
  await page.getByRole('button', { name: 'Leave the recording' }).first().click();
  await expect(page.getByRole('heading', { name: 'Teach a neural network to read digits' })).toBeVisible();
});

test('A chapter shows the recorded run in place of training it', async ({ page }) => {
  test.skip(!hasMnist, 'recordings of MNIST');
  await page.goto(address('/course/one-layer'));
  await page.getByRole('button', { name: 'Show the recorded run' }).first().click();
  await expect(page.getByText('20 epochs done').first()).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('A recorded run, not trained here').first()).toBeVisible();
});
