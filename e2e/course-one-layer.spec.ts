import { expect, type Page, test } from '@playwright/test';
import { presets } from '../src/core/presets';
import { initialWeights, type Weights } from '../src/core/weights';
import { trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { trace } from '../src/engine/plain/trace';
import { watch } from './openLab';

const small = 'data=strokes&size=3000&lang=en';
const run = presets.single;
const TRAINED = { timeout: 100_000 };
/** Images that are learnt from; the other fifth of the 3,000 is for validation. */
const LEARNT = 2400;

async function open(page: Page, more = ''): Promise<void> {
  await page.goto(`#/course/one-layer?${small}${more}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How far one layer gets');
}

const curve = (page: Page) => page.getByRole('figure', { name: "One layer's training" });
const mistakes = (page: Page) => page.getByRole('figure', { name: 'Who is taken for whom' });
const task = (page: Page, number: number) => page.locator(`[data-task="one-layer-${number}"]`);

async function train(page: Page): Promise<void> {
  await curve(page).getByRole('button', { name: 'Train', exact: true }).click();
  await expect(curve(page)).toContainText('20 epochs done', TRAINED);
}

/** The same run, trained by a script in the lab, which has an engine of its own: its history and its weights. */
async function trainInLab(page: Page) {
  await page.goto(`#/lab?${small}`);
  await page.evaluate(() => window.lab.ready());
  const history = await page.evaluate((values) => window.lab.train({ ...values, data: 'strokes', size: 3000 }), {
    ...run,
  } as Record<string, unknown>);
  const weights = await page.evaluate(() => window.lab.weights());
  const tensors: Weights = weights.map(({ name, shape, values }) => ({
    name,
    shape: [...shape],
    values: Float32Array.from(values),
  }));
  return { history, weights: tensors };
}

/** Counts of the training images, row = label, column = what the plain engine reads with these weights. */
async function confusionOf(weights: Weights): Promise<number[][]> {
  const { images, labels } = await generateDigits(3000, trainingSeed(1));
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  for (let row = 0; row < LEARNT; row++) {
    const image = Float32Array.from(images.subarray(row * 784, (row + 1) * 784), (grey) => grey / 255);
    const [probabilities] = trace(run, weights, image);
    counts[labels[row]][probabilities.indexOf(Math.max(...probabilities))]++;
  }
  return counts;
}

/** The matrix as it stands on the page. */
async function shownCounts(page: Page): Promise<number[][]> {
  return mistakes(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => Number(cell.textContent))),
    );
}

/** What the figure says it draws: trained weights minus initial ones, averaged over the width of a pen. */
function penned(weights: Weights, digit: number): number[] {
  const start = initialWeights(run)[0].values;
  const change = Array.from({ length: 784 }, (_, i) => weights[0].values[i * 10 + digit] - start[i * 10 + digit]);
  const bell = (distance: number) => (distance > 3 ? 0 : Math.exp(-(distance ** 2) / (2 * 1.3 ** 2)));
  const total = [-3, -2, -1, 0, 1, 2, 3].reduce((sum, step) => sum + bell(Math.abs(step)), 0) ** 2;
  return change.map((_, at) => {
    let sum = 0;
    change.forEach((value, i) => {
      const down = Math.abs(Math.floor(at / 28) - Math.floor(i / 28));
      const across = Math.abs((at % 28) - (i % 28));
      sum += value * bell(down) * bell(across);
    });
    return sum / total;
  });
}

test('A guess, a training and the ten templates: the figures are those of the same run anywhere', async ({ page }) => {
  const bad = watch(page);
  await open(page);
  await expect(page.getByText('Train above, then the counts appear here.').first()).toBeVisible();
  await task(page, 1).getByRole('slider', { name: 'Your guess' }).focus();
  await page.keyboard.press('End');
  await expect(task(page, 1)).not.toContainText('Task done');
  await train(page);
  await expect(task(page, 1)).toContainText('Task done');

  // The table of every epoch, and the brief one beneath, fill in.
  await curve(page).getByText('as numbers').click();
  const rows = await curve(page)
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))));
  expect(rows).toHaveLength(20);
  await expect(task(page, 1)).toContainText(
    `It reached ${rows[19][3].toFixed(3)}: ${(1 - rows[19][3]).toFixed(3)} less`,
  );
  await expect(page.getByRole('row', { name: 'training accuracy, epoch 20' })).toContainText(
    rows[19][1].toFixed(3).replace(/^0/, ''),
  );
  await expect(page.getByText('not to be held against the slides')).toBeVisible();

  // Each template as it is drawn: how much bluer than red a cell is, from ultramarine (for) to persimmon (against).
  const drawn = await curve(page)
    .getByRole('img', { name: /^Template of output/ })
    .evaluateAll((canvases) =>
      canvases.map((canvas) => {
        const data = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, 28, 28).data ?? [];
        return Array.from({ length: 784 }, (_, i) => data[i * 4 + 2] - data[i * 4]);
      }),
    );
  const shown = await shownCounts(page);

  const { history, weights } = await trainInLab(page);
  history.loss.forEach((loss, epoch) => {
    expect(rows[epoch][0]).toBeCloseTo(loss, 3);
    expect(rows[epoch][1]).toBeCloseTo(history.accuracy[epoch], 3);
    expect(rows[epoch][3]).toBeCloseTo(history.val_accuracy[epoch], 3);
  });
  for (const [digit, colours] of drawn.entries()) {
    const expected = penned(weights, digit);
    expect(correlation(expected, colours)).toBeGreaterThan(0.9);
    // No clear cell has the other side's colour.
    const clear = Math.max(...expected.map(Math.abs)) / 3;
    const paper = colours[0];
    const wrong = expected.filter((value, i) => Math.abs(value) > clear && value > 0 !== colours[i] > paper);
    expect(wrong).toEqual([]);
  }
  expect(shown).toEqual(await confusionOf(weights));
  expect(bad).toEqual([]);
});

test('The two digits that are mixed up most are found in the matrix, with images that show it', async ({ page }) => {
  const bad = watch(page);
  await open(page);
  await train(page);
  const counts = await shownCounts(page);
  expect(counts.flat().reduce((sum, count) => sum + count)).toBe(LEARNT);
  const pairs = counts.flatMap((row, a) =>
    row.flatMap((count, b) => (b > a ? [{ a, b, count: count + counts[b][a] }] : [])),
  );
  const most = Math.max(...pairs.map(({ count }) => count));
  const [worst] = pairs.filter(({ count }) => count === most);
  const wrong = LEARNT - counts.reduce((sum, row, digit) => sum + row[digit], 0);
  await expect(mistakes(page)).toContainText(`After epoch 20, ${wrong} of 2,400 training images are read wrong`);

  const [label, guess] = counts[worst.a][worst.b] >= counts[worst.b][worst.a] ? [worst.a, worst.b] : [worst.b, worst.a];
  // Another cell is not the answer.
  await mistakes(page)
    .getByRole('gridcell', { name: `${label} read as ${label}:` })
    .click();
  await expect(task(page, 2)).not.toContainText('Task done');
  await mistakes(page)
    .getByRole('gridcell', { name: `${label} read as ${guess}:` })
    .click();
  await expect(task(page, 2)).toContainText('Task done');
  const images = mistakes(page).getByRole('img', { name: new RegExp(`a ${label}, read as ${guess}`) });
  await expect(images).toHaveCount(Math.min(6, counts[label][guess]));
  const { labels } = await generateDigits(3000, trainingSeed(1));
  for (const name of await images.evaluateAll((all) => all.map((image) => image.getAttribute('aria-label') ?? ''))) {
    expect(labels[Number(/Row ([\d,]+)/.exec(name)?.[1].replace(',', ''))]).toBe(label);
  }
  await expect(mistakes(page).getByRole('img', { name: `Template ${guess} minus template ${label}` })).toBeVisible();

  // The arrows walk on from the cell.
  await page.keyboard.press(label < 9 ? 'ArrowDown' : 'ArrowUp');
  await expect(mistakes(page).locator('[aria-selected=true]')).toHaveAccessibleName(
    new RegExp(`^${label < 9 ? label + 1 : label - 1} read as ${guess}:`),
  );
  expect(bad).toEqual([]);
});

test('An epoch that is chosen shows everywhere, and the link keeps it', async ({ page }) => {
  await open(page);
  await train(page);
  const before = await shownCounts(page);
  const picker = curve(page).getByRole('slider', { name: 'Epoch shown' });
  await picker.focus();
  await page.keyboard.press('Home');
  await expect(picker).toHaveAttribute('aria-valuenow', '1');
  await expect(mistakes(page)).toContainText('After epoch 1,');
  await expect(page).toHaveURL(/epoch=1\b/);
  expect(await shownCounts(page)).not.toEqual(before);
});

/** Pearson's correlation of two lists. */
function correlation(a: readonly number[], b: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const [meanA, meanB] = [mean(a), mean(b)];
  const product = (x: readonly number[], mx: number, y: readonly number[], my: number) =>
    x.reduce((sum, value, i) => sum + (value - mx) * (y[i] - my), 0);
  return product(a, meanA, b, meanB) / Math.sqrt(product(a, meanA, a, meanA) * product(b, meanB, b, meanB));
}
