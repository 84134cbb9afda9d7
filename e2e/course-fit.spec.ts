import { expect, type Page, test } from '@playwright/test';
import { presets } from '../src/core/presets';
import type { EpochRecord, Figures } from '../src/core/progress';
import { epochOrder, splitRows } from '../src/core/split';
import { initialWeights } from '../src/core/weights';
import type { Digits } from '../src/data/Dataset';
import { trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { evaluateModel } from '../src/engine/evaluateModel';
import { createGate } from '../src/engine/gate';
import { openPlain } from '../src/engine/plain/plainModel';
import { unchanged } from '../src/engine/TrainingDigits';
import { trainEpochs } from '../src/engine/trainEpochs';
import { compiledStep, weightsApart } from '../src/features/fit/compiledStep';
import { leadOf } from '../src/features/fit/lead';
import { watch } from './openLab';

const small = 'data=strokes&size=3000&lang=en';
const run = presets.keras;
const TRAINED = { timeout: 100_000 };
const { train } = splitRows(3000, run.split);

async function open(page: Page, more = '', anchor = ''): Promise<void> {
  await page.goto(`#/course/fit?${small}${more}${anchor}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compile and fit');
}

const digits = () => generateDigits(3000, trainingSeed(1));

/** The run's first epoch on the plain engine, and the whole training set counted after it. */
async function firstEpoch(): Promise<{ record: EpochRecord; after: Figures }> {
  const all = await digits();
  const model = await openPlain(run, initialWeights(run), all);
  const [record] = await trainEpochs({
    model,
    run,
    rows: unchanged(all, run.split),
    gate: createGate('end'),
    from: 0,
    to: 1,
    onEvent: () => {},
    onEpoch: async () => {},
  });
  return { record, after: await evaluateModel(model, run, all, [0, train]) };
}

/** The rows of a set, in this order. */
function pick({ images, labels }: Digits, rows: readonly number[]): Digits {
  return {
    images: Uint8Array.from(rows.flatMap((row) => [...images.subarray(row * 784, (row + 1) * 784)])),
    labels: Uint8Array.from(rows, (row) => labels[row]),
  };
}

const log = (page: Page) => page.getByRole('log', { name: 'What fit prints' });

async function trainAll(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect(page.getByText('10 epochs done')).toBeVisible(TRAINED);
}

test('Each argument of compile changes what it decides, and nothing else', async ({ page }) => {
  const bad = watch(page);
  const batch = pick(await digits(), Array.from(epochOrder(train, true, run.seed, 0).subarray(0, run.batch)));
  const theirs = await compiledStep(run, { optimizer: 'adam', loss: 'categoricalCrossentropy' }, batch);
  const yours = await compiledStep(run, { optimizer: 'sgd', loss: 'categoricalCrossentropy' }, batch);
  await open(page);
  const figure = page.getByRole('figure', { name: 'Three arguments and the first step' });
  const row = (name: string) => figure.getByRole('row', { name }).getByRole('cell').last();
  await expect(row('loss before the step')).toHaveText(theirs.before.loss.toFixed(4));
  await expect(figure).toContainText(`accuracy: ${theirs.before.accuracy.toFixed(4)}`);
  await expect(row('weights that differ')).toHaveText('0');

  await figure.getByText('[]', { exact: true }).click();
  await expect(figure).not.toContainText('accuracy: 0');
  await expect(row('weights that differ')).toHaveText('0');

  await figure.getByText("'sgd'").click();
  await expect(row('weights that differ')).toHaveText(weightsApart(theirs.weights, yours.weights).toLocaleString('en'));
  await expect(row('loss before the step')).toHaveText(theirs.before.loss.toFixed(4));
  await expect(row('loss after the step')).toHaveText(yours.after.loss.toFixed(4));
  await expect(page).toHaveURL(/compile=sgd-categoricalCrossentropy-none/);
  expect(bad).toEqual([]);
});

test('fit prints a bar, a line an epoch or nothing, keeps a history, and draws it', async ({ page }) => {
  const bad = watch(page);
  const { record } = await firstEpoch();
  await open(page, '', '#item-33');
  await page.getByRole('radiogroup', { name: 'verbose' }).getByText('1', { exact: true }).click();
  await trainAll(page);
  await expect(log(page)).toContainText('Train on 2400 samples, validate on 600 samples');
  await expect(log(page)).toContainText(
    /Epoch 10\/10\s*2400\/2400 \[={30}\] - \d+s \d+[mu]?s\/sample - loss: 0\.\d{4}/,
  );
  await page.getByRole('radiogroup', { name: 'verbose' }).getByText('2', { exact: true }).click();
  await expect(log(page)).not.toContainText('[====');
  const first =
    /Epoch 1\/10\s*2400\/2400 - \d+s - loss: ([\d.]+) - accuracy: ([\d.]+) - val_loss: ([\d.]+) - val_accuracy: ([\d.]+)/;
  const printed =
    first
      .exec(await log(page).innerText())
      ?.slice(1)
      .map(Number) ?? [];
  // The plain engine says the same, as far as single precision goes.
  for (const [index, figure] of [record.loss, record.accuracy, record.valLoss, record.valAccuracy].entries()) {
    expect(Math.abs(printed[index] - (figure ?? Number.NaN)), `figure ${index}`).toBeLessThan(0.005);
  }
  await page.getByRole('radiogroup', { name: 'verbose' }).getByText('0', { exact: true }).click();
  await expect(log(page)).toHaveText('');
  await expect(page.getByText('Not a word.')).toBeVisible();

  // The history has the log's figures with all their digits; counting begins at 0.
  const history = page.getByRole('figure', { name: 'train_history.history' });
  await expect(history).toContainText("train_history.history['loss'][0]");
  expect(Number(await history.locator('strong').innerText()).toFixed(4)).toBe(printed[0].toFixed(4));
  const task = page.locator('#item-35 [data-task]');
  await history.getByText('val_accuracy', { exact: true }).click();
  await history.getByRole('slider').focus();
  for (let index = 0; index < 4; index++) await page.keyboard.press('ArrowRight');
  await expect(history).toContainText("train_history.history['val_accuracy'][4]");
  await task.getByRole('button', { name: 'Check' }).click();
  await expect(task).toContainText('Not yet');
  await history.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(history).toContainText("train_history.history['val_accuracy'][3]");
  await task.getByRole('button', { name: 'Check' }).click();
  await expect(task).toContainText('Task done');

  // Both plots, titled as matplotlib's; nothing is held against the slides.
  const plots = page.getByRole('figure', { name: 'Train History' });
  await expect(plots.getByText('Train History', { exact: true })).toHaveCount(2);
  await expect(plots.getByText('Epoch', { exact: true })).toHaveCount(2);
  await expect(plots.getByText('lowest', { exact: true })).toBeVisible();
  await expect(page.getByText('not to be held against the slides')).toBeVisible();
  expect(bad).toEqual([]);
});

test('The first epoch is guessed, followed batch by batch, and counted both ways', async ({ page }) => {
  const bad = watch(page);
  const { record, after } = await firstEpoch();
  const leads = [record, after].map(({ accuracy }) => leadOf(accuracy, record.valAccuracy ?? Number.NaN));
  const words = { validation: 'validation', level: 'about level', training: 'training' };
  await open(page, '', '#item-33');
  const task = page.locator('#item-33 [data-task]');
  const groups = task.getByRole('radiogroup');
  await groups.nth(0).getByLabel(words[leads[0]], { exact: true }).check();
  await groups.nth(1).getByLabel(words[leads[1]], { exact: true }).check();
  await expect(task).toContainText('Noted.');
  await expect(task).not.toContainText('Task done');
  await trainAll(page);
  await expect(task).toContainText('Task done');
  const kept = page.getByRole('figure', { name: 'train_history.history' });
  await kept.getByText('accuracy', { exact: true }).click();
  const running = Number(await kept.locator('strong').innerText());

  const figure = page.getByRole('figure', { name: 'Epoch 1, batch by batch' });
  await figure.getByRole('button', { name: 'Follow epoch 1' }).click();
  await expect(figure.getByText('80 batches')).toBeVisible(TRAINED);
  // The same weights, whether one stops after each batch or not: the mean is the history's first entry.
  await expect(figure.locator('dd').first()).toHaveText(running.toFixed(4));
  await figure.getByText('after the epoch', { exact: true }).click();
  const whole = Number(await figure.locator('dd').first().innerText());
  expect(Math.abs(whole - after.accuracy)).toBeLessThan(0.005);
  await expect(page).toHaveURL(/count=after/);
  expect(bad).toEqual([]);
});
