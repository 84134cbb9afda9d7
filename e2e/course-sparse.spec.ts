import { expect, type Page, test } from '@playwright/test';
import { presets } from '../src/core/presets';
import { initialWeights } from '../src/core/weights';
import { trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { batchLosses } from '../src/features/sparse/batchLosses';
import { watch } from './openLab';

const small = 'data=strokes&size=3000&lang=en';
const TRAINED = { timeout: 100_000 };

async function open(page: Page, more = '', anchor = ''): Promise<void> {
  await page.goto(`#/course/sparse?${small}${more}${anchor}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Integer labels');
}

test('Both losses of every image of the batch agree in every digit, and are the plain engine’s', async ({ page }) => {
  const bad = watch(page);
  const { images, labels } = await generateDigits(3000, trainingSeed(1));
  const run = presets.sparse;
  const pairs = batchLosses(run, initialWeights(run), {
    images: images.slice(0, 30 * 784),
    labels: labels.slice(0, 30),
  });
  await open(page, '&image=7');
  const figure = page.getByRole('figure', { name: 'One batch, both losses' });
  await expect(figure.getByRole('status')).toHaveText(
    '30 of 30 losses agree in every digit; the gradients differ by 0 at most.',
  );
  await figure.getByText('as numbers').click();
  for (const [row, { oneHot, integer, label }] of pairs.entries()) {
    const cells = await figure.locator('details tbody tr').nth(row).getByRole('cell').allInnerTexts();
    expect(cells[0]).toBe(String(label));
    expect(cells[1]).toBe(cells[2]);
    expect(Number(cells[1])).toBeCloseTo(oneHot, 12);
    expect(oneHot).toBe(integer);
  }
  await expect(figure).toContainText(`sparse_categorical_crossentropy(${pairs[7].label}, p)`);
  await figure.getByRole('slider', { name: 'image' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure).toContainText(`sparse_categorical_crossentropy(${pairs[8].label}, p)`);
  await expect(page).toHaveURL(/image=8/);
  expect(bad).toEqual([]);
});

for (const [name, key] of [
  ['the quickest engine', 'auto'],
  ['TensorFlow.js', 'tfjs-wasm'],
] as const) {
  test(`After an epoch with either loss not a bit differs on ${name}`, async ({ page }) => {
    const bad = watch(page);
    await open(page, key === 'auto' ? '' : `&on=${key}`);
    await page.getByRole('button', { name: 'Train an epoch with each loss' }).click();
    const figure = page.getByRole('figure', { name: 'The weights of both, bit by bit' });
    await expect(figure).toContainText('All 52,650 weights are the same in all 32 bits', TRAINED);
    if (key !== 'auto') await expect(figure).toContainText(`(${key})`);
    const row = figure.getByRole('row', { name: /^dense\/kernel/ });
    await expect(row).toContainText('50,176 / 50,176');
    // They have moved: the weight that is shown had other bits before training.
    const before = new Uint32Array(initialWeights(presets.keras)[0].values.slice().buffer);
    const [shown, other] = await row.getByRole('cell').last().locator('span').allInnerTexts();
    expect(shown).toBe(other);
    expect(before).not.toContain(Number.parseInt(shown, 16));
    const verdict = page.getByRole('table').filter({ hasText: 'weights that differ' });
    await expect(verdict.getByRole('row', { name: 'weights that differ' }).getByRole('cell').nth(1)).toHaveText('0');
    // The trained weights are now there for the losses, too.
    const losses = page.getByRole('figure', { name: 'One batch, both losses' });
    await losses.getByText('after an epoch').click();
    await expect(losses.getByRole('status')).toContainText('30 of 30 losses agree in every digit');
    expect(bad).toEqual([]);
  });
}

test('The program is changed where the labels are, memory is weighed, and wrong shapes are told', async ({ page }) => {
  const bad = watch(page);
  await open(page);
  const lines = page.locator('[data-task]').filter({ hasText: 'Which of its lines' });
  await lines.getByLabel('tf.one_hot(').check();
  await lines.getByLabel('softmax').check();
  await lines.getByRole('button', { name: 'Check' }).click();
  await expect(lines).toContainText('Not quite.');
  await lines.getByLabel('softmax').uncheck();
  await lines.getByLabel("loss='categorical_crossentropy'").check();
  await lines.getByRole('button', { name: 'Check' }).click();
  await expect(lines).toContainText('Task done');

  const memory = page.getByRole('figure', { name: 'Memory of the labels' });
  await expect(memory).toContainText('60,000 × 10 × 4 B');
  for (const size of ['2.4 MB', '240 kB', '60 kB', '188 MB']) await expect(memory).toContainText(size);
  await memory.getByRole('textbox', { name: 'depth' }).fill('50000');
  for (const size of ['12 GB', '240 kB', '256 at most']) await expect(memory).toContainText(size);
  const depth = page.locator('[data-task]').filter({ hasText: 'An image has 784 pixels' });
  await depth.getByLabel('depth').fill('784');
  await depth.getByRole('button', { name: 'Check' }).click();
  await expect(depth).toContainText('Not yet');
  await depth.getByLabel('depth').fill('785');
  await depth.getByRole('button', { name: 'Check' }).click();
  await expect(depth).toContainText('Task done');

  const wrong = page.getByRole('figure', { name: 'Which labels fit which loss' });
  await expect(wrong.getByRole('status')).toHaveText('Wanted (30, 10), got (30,): an error.');
  await expect(wrong).toContainText('target.shape=(30,), output.shape=(30, 10)');
  await wrong.getByText('one-hot', { exact: true }).click();
  await expect(wrong.getByRole('status')).toHaveText('They fit.');
  await wrong.getByText('sparse_categorical_…').click();
  await expect(wrong.getByRole('status')).toHaveText('Wanted (30,), got (30, 10): an error.');
  await expect(wrong).toContainText('TensorFlow.js');
  expect(bad).toEqual([]);
});
