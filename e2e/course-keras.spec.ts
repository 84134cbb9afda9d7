import { expect, type Page, test } from '@playwright/test';
import { argMax } from '../src/core/confusion';
import { sampleLoss, softmax } from '../src/core/losses';
import { defaultRun } from '../src/core/run';
import { lectureModel, listModel, runOf } from '../src/core/sequential/SequentialModel';
import { summaryText } from '../src/core/sequential/summaryText';
import { epochOrder } from '../src/core/split';
import { initialWeights } from '../src/core/weights';
import { TEST_ROWS, testSeed, trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { openPlain } from '../src/engine/plain/plainModel';
import { measureStart, spreadOf } from '../src/features/initializers/measureStart';
import { spreadText } from '../src/features/initializers/spreadText';
import { startRun } from '../src/features/initializers/starts';
import { watch } from './openLab';

const small = 'data=strokes&size=3000&lang=en';

async function open(page: Page, more = '', anchor = ''): Promise<void> {
  await page.goto(`#/course/keras?${small}${more}${anchor}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keras Sequential');
}

const build = (page: Page) => page.getByRole('figure', { name: 'Build a network' });
const editor = (page: Page) => page.getByRole('textbox', { name: 'Python code of the network' });
const problems = (page: Page) => page.getByRole('list', { name: 'What to mend in the code' });
const printed = (page: Page) => page.getByRole('figure', { name: 'Model summary' }).locator('pre');

/** Loss and accuracy on the test digits after one epoch, worked out here by the plain engine. */
async function plainEpoch(): Promise<{ loss: number; accuracy: number }> {
  const run = { ...defaultRun, layers: [{ units: 16 }] };
  const train = await generateDigits(3000, trainingSeed(1));
  const digits = await generateDigits(TEST_ROWS, testSeed(1));
  const model = await openPlain(run, initialWeights(run), train);
  await model.fit(epochOrder(2400, true, run.seed, 0), run.batch);
  const logits = await model.logits(digits.images);
  let [loss, right] = [0, 0];
  digits.labels.forEach((label, row) => {
    const z = logits.subarray(row * 10, row * 10 + 10);
    const p = new Float64Array(10);
    softmax(z, 0, 10, p);
    loss += sampleLoss(run.loss, false, z, 0, p, label);
    if (argMax(z) === label) right++;
  });
  return { loss: loss / digits.labels.length, accuracy: right / digits.labels.length };
}

test('Six steps are taken one by one, each for real', async ({ page }) => {
  const bad = watch(page);
  const expected = await plainEpoch();
  await open(page);
  const figure = page.getByRole('figure', { name: 'Six steps' });
  await figure.getByRole('button', { name: 'Step 1: create', exact: true }).click();
  await expect(figure).toContainText('0 layers, 0 parameters');
  await figure.getByRole('button', { name: 'Step 2: add', exact: true }).click();
  await expect(figure).toContainText('12,730 parameters');
  // A circle further down takes the steps before along.
  await figure.getByRole('button', { name: 'Run to step 5: evaluate' }).click();
  await expect(figure).toContainText(/80\/80 - loss: \d\.\d{4} - accuracy: .* - val_loss: .* - val_accuracy: /, {
    timeout: 60_000,
  });
  const cell = figure.getByRole('listitem').nth(4).locator('[role="status"]');
  await expect(cell).toHaveText(/^\[\d\.\d{4}, \d\.\d{4}\]$/);
  const [loss, accuracy] = JSON.parse(await cell.innerText());
  expect(loss).toBeCloseTo(expected.loss, 2);
  expect(Math.abs(accuracy - expected.accuracy)).toBeLessThan(0.01);
  await figure.getByRole('button', { name: 'Step 6: predict', exact: true }).click();
  await expect(figure).toContainText(/Reads \d with 0\.\d{4}; the label is \d/);
  await figure.getByRole('button', { name: 'Next image' }).click();
  await expect(figure.getByRole('img', { name: /^Test image 1,/ })).toBeVisible();
  expect(bad).toEqual([]);
});

test('Layers are clicked and the code follows; the code is typed and the layers follow', async ({ page }) => {
  const bad = watch(page);
  await open(page, '', '#item-28');
  await expect(editor(page)).toHaveValue(/units=64,\n {4}kernel_initializer='normal',/);
  await expect(printed(page)).toHaveText(summaryText(lectureModel));

  await build(page).getByRole('textbox', { name: 'Units of dense', exact: true }).fill('128');
  await expect(editor(page)).toHaveValue(/units=128,/);
  await expect(build(page)).toContainText('104,938 parameters');
  await build(page).getByRole('combobox', { name: 'Activation of dense_1' }).selectOption('tanh');
  await expect(editor(page)).toHaveValue(/Dense\(units=32,\n {4}kernel_initializer='normal',\n {4}activation='tanh'/);
  await build(page).getByRole('button', { name: 'Add a layer' }).click();
  await expect(printed(page)).toContainText('dense_3 (Dense)              (None, 10)                330');
  await build(page).getByRole('button', { name: 'Remove dense_1' }).click();

  const typed = (await editor(page).inputValue()).replace('units=128', 'units=100');
  await editor(page).fill(`# my network\n${typed}`);
  await expect(build(page).getByRole('textbox', { name: 'Units of dense', exact: true })).toHaveValue('100');
  await expect(page).toHaveURL(/net=100,32/);
  // What was typed stays where a click changes another place.
  await build(page).getByRole('combobox', { name: 'Initializer of dense_1' }).selectOption('heNormal');
  await expect(editor(page)).toHaveValue(/^# my network\n[\s\S]*he_normal/);
  await page.reload();
  await expect(build(page).getByRole('textbox', { name: 'Units of dense', exact: true })).toHaveValue('100');
  expect(bad).toEqual([]);
});

test('A wrong line is told in the language of the page, and nothing that was typed is lost', async ({ page }) => {
  await open(page, '', '#item-28');
  const code = await editor(page).inputValue();
  const wrong = code.replace("'relu'", "'rely'");
  await editor(page).fill(wrong);
  await expect(problems(page)).toContainText("activation knows no rely. Did you mean 'relu'?");
  await expect(problems(page)).toContainText('Line 5');
  await expect(build(page)).toContainText('above is the last network that worked');
  await expect(build(page).getByRole('button', { name: 'Add a layer' })).toBeDisabled();
  await expect(printed(page)).toHaveText(summaryText(lectureModel));
  // The line's number leads to the line.
  await problems(page).getByRole('button', { name: 'Line 5' }).click();
  expect(
    await editor(page).evaluate(
      (field: HTMLTextAreaElement) =>
        getSelection()?.toString() || field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toContain('rely');

  await build(page).getByRole('button', { name: 'Back to the last code that worked' }).click();
  await expect(editor(page)).toHaveValue(code);
  await expect(problems(page).getByRole('listitem')).toHaveCount(0);
  await build(page).getByRole('button', { name: 'Back to the code before' }).click();
  await expect(editor(page)).toHaveValue(wrong);
  await page.getByRole('button', { name: /中文/ }).click();
  await expect(page.getByRole('list', { name: '代码里要改的地方' })).toContainText("是不是 'relu'");
});

test('A network of a wanted number of parameters is built, and the lab opens with it', async ({ page }) => {
  await open(page, '&net=33,16', '#item-28');
  const task = page.locator('[data-task="keras-1"]');
  await expect(task).toContainText('25,818');
  await expect(task).not.toContainText('Task done');
  await build(page).getByRole('textbox', { name: 'Units of dense', exact: true }).fill('32');
  await expect(task).toContainText('Task done');
  const href = await page.getByRole('link', { name: /lab/i }).last().getAttribute('href');
  expect(href).toBeTruthy();
  await expect(page.locator('#item-28').getByRole('link', { name: /lab/ })).toHaveAttribute('href', /layers=32,16/);
});

test('A Dense layer shows its shapes, and the list starts elsewhere than add', async ({ page }) => {
  await open(page, '&dense=1&rows=12', '#item-29');
  const dense = page.getByRole('figure', { name: /^A Dense layer: / });
  for (const shape of ['(12, 64)', '(64, 32)', '(32)', '(12, 32)', '64 × 32 + 32 = 2,080']) {
    await expect(dense).toContainText(shape);
  }
  await dense.getByRole('slider', { name: 'Images in the batch' }).press('ArrowRight');
  await expect(dense).toContainText('(13, 32)');
  const starts = page.getByRole('figure', { name: 'Two ways of writing, two starts' });
  const row = starts.getByRole('row', { name: 'standard deviation of the weights' }).getByRole('cell');
  const spread = (model: typeof lectureModel, layer: number) =>
    spreadText(spreadOf(initialWeights(runOf(model))[2 * layer].values));
  await expect(row).toHaveText([spread(lectureModel, 1), spread(listModel, 1)]);
  expect(spread(listModel, 1)).toMatch(/^0\.14/);
  await starts.getByRole('button', { name: 'Train both for one epoch' }).click();
  const reached = starts.getByRole('row', { name: 'validation accuracy after one epoch' }).getByRole('cell');
  await expect(reached).toHaveText([/^\.\d{4}$/, /^\.\d{4}$/], { timeout: 60_000 });
  const [add, list] = await reached.allInnerTexts();
  expect(add).not.toBe(list);
  await starts.getByText('Output', { exact: true }).click();
  await expect(row).toHaveText([spread(lectureModel, 2), spread(listModel, 2)]);
});

test('The microscope measures four starts, and a histogram is traced to its initializer', async ({ page }) => {
  const train = await generateDigits(3000, trainingSeed(1));
  const samples = { images: train.images.slice(0, 500 * 784), labels: train.labels.slice(0, 500) };
  await open(page);
  const figure = page.getByRole('figure', { name: 'Initializer microscope' });
  for (const [name, label] of [
    ['normal', 'normal(0.05)'],
    ['unitNormal', 'normal(1.0)'],
  ] as const) {
    const { layers, saturated, loss } = measureStart(startRun(name), samples);
    await expect(figure.getByRole('row', { name: label }).getByRole('cell')).toHaveText([
      ...layers.map(({ spread }) => spreadText(spread)),
      `${(saturated * 100).toFixed(1)}%`,
      loss.toFixed(3),
    ]);
  }
  await figure.getByRole('radiogroup', { name: 'Initializer' }).getByText('normal(1.0)').click();
  await expect(page).toHaveURL(/start=unitNormal/);
  const task = page.locator('[data-task="keras-2"]');
  await task.getByText('Glorot uniform').click();
  await expect(task).toContainText('Not yet');
  await task.getByText('He normal').click();
  await expect(task).toContainText('Task done');
});

for (const [path, label] of [
  ['tfjs-wasm', 'TensorFlow.js layers'],
  ['fused-wasm', 'Fused engine'],
]) {
  test(`By hand and on ${path} the same thirty steps are taken`, async ({ page }) => {
    const bad = watch(page);
    const train = await generateDigits(3000, trainingSeed(1));
    const run = { ...defaultRun, batch: 50, shuffle: false };
    const model = await openPlain(run, initialWeights(run), train);
    const sums = await model.fit(
      Uint32Array.from({ length: 1500 }, (_, row) => row),
      50,
    );
    await open(page);
    const figure = page.getByRole('figure', { name: 'By hand and Keras, step by step' });
    await figure.getByText(label, { exact: true }).click();
    await figure.getByRole('button', { name: 'Take 30 steps both ways' }).click();
    await expect(figure).toContainText(/After 30 steps, 5\d,\d{3} of 52,650 weights/, { timeout: 90_000 });
    await expect(figure).toContainText(`The Keras side ran on ${path}.`);
    await figure.getByText('as numbers').click();
    const rows = await figure.locator('tbody tr').allInnerTexts();
    expect(rows).toHaveLength(30);
    rows.forEach((text, step) => {
      const [, byHand, keras] = text.split(/\s+/).map(Number);
      expect(byHand).toBeCloseTo(sums[step].loss / 50, 5);
      expect(Math.abs(keras - byHand)).toBeLessThan(1e-3);
    });
    expect(bad).toEqual([]);
  });
}
