import { expect, type Locator, type Page, test } from '@playwright/test';
import type { TrainingRun } from '../src/core/run';
import { initialWeights, type Weights } from '../src/core/weights';
import { trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { trace } from '../src/engine/plain/trace';
import { depthRun } from '../src/features/depth/depthRuns';
import { watch } from './openLab';

const small = 'data=strokes&size=3000&lang=en';
const TRAINED = { timeout: 110_000 };
/** Images that are learnt from; the other fifth of the 3,000 is for validation. */
const LEARNT = 2400;

async function open(page: Page, more = '', anchor = ''): Promise<void> {
  await page.goto(`#/course/deeper?${small}${more}${anchor}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deeper is not always better');
}

const board = (page: Page) => page.getByRole('figure', { name: 'Training accuracy by depth' });
const spread = (page: Page) => page.getByRole('figure', { name: 'How large the sums are before training' });
const race = (page: Page) => page.getByRole('figure', { name: 'Training accuracy, two hidden layers' });
const own = (page: Page) => page.getByRole('figure', { name: 'Your own networks: training accuracy' });
const task = (page: Page, number: number) => page.locator(`[data-task="deeper-${number}"]`);

/** The cells of a row of a table. */
const cells = (table: Locator, row: string | RegExp) => table.getByRole('row', { name: row }).getByRole('cell');

const share = (value: number) => value.toFixed(3).replace(/^0/, '');

/** A run that a script trains in the lab from these start weights: its history and the weights it ends with. */
async function trainInLab(page: Page, run: TrainingRun, start: Weights) {
  await page.goto(`#/lab?${small}`);
  await page.evaluate(() => window.lab.ready());
  const tensors = start.map(({ name, shape, values }) => ({ name, shape, values: Array.from(values) }));
  return page.evaluate(
    async ([values, weights]) => {
      await window.lab.reset({ ...values, data: 'strokes', size: 3000 });
      await window.lab.setWeights(weights);
      const history = await window.lab.train();
      return { history, weights: await window.lab.weights() };
    },
    [{ ...run } as Record<string, unknown>, tensors] as const,
  );
}

async function trainingImages(count: number) {
  const { images, labels } = await generateDigits(3000, trainingSeed(1));
  return Array.from({ length: count }, (_, row) => ({
    image: Float32Array.from(images.subarray(row * 784, (row + 1) * 784), (grey) => grey / 255),
    label: labels[row],
  }));
}

test('Four depths train one after the other, and the board says how each ended', async ({ page }) => {
  const bad = watch(page);
  await open(page);
  await expect(board(page).getByRole('table')).toContainText('7,850');
  await board(page).getByRole('button', { name: 'Train all four' }).click();
  await expect(board(page)).toContainText('4 of 4 runs done', TRAINED);
  const table = board(page).getByRole('table');
  const counts = [7850, 50_890, 52_650, 53_018];
  const shown: string[][] = [];
  for (const [depth, count] of counts.entries()) {
    const row = await cells(table, new RegExp(`^${depth} hidden`)).allInnerTexts();
    expect(row[0]).toBe(count.toLocaleString('en'));
    shown.push(row);
  }
  await table.getByRole('button', { name: '1 hidden' }).click();
  await expect(table.getByRole('button', { name: '1 hidden' })).toHaveAttribute('aria-pressed', 'true');
  await expect(table.getByRole('button', { name: '2 hidden' })).toHaveAttribute('aria-pressed', 'false');

  // The same network elsewhere: its figures, and the digits that a count of our own finds asleep.
  const run = depthRun({ depth: 2 });
  const { history, weights } = await trainInLab(page, run, initialWeights(run));
  expect(shown[2].slice(1, 3)).toEqual([share(history.accuracy[19]), share(history.val_accuracy[19])]);
  const trained = weights.map((tensor) => ({ ...tensor, values: Float32Array.from(tensor.values) }));
  const images = await trainingImages(LEARNT);
  const stuck = images.filter(({ image, label }) => trace(run, trained, image)[2][label] < 1e-7);
  const asleep = Array.from({ length: 10 }, (_, digit) => digit).filter((digit) => {
    const of = (list: typeof images) => list.filter(({ label }) => label === digit).length;
    return of(stuck) > 0.9 * of(images);
  });
  expect(shown[2][3]).toBe(asleep.join(' ') || 'none');
  expect(bad).toEqual([]);
});

test('The sums of an untrained network grow with its widths, and small weights leave no image stuck', async ({
  page,
}) => {
  const bad = watch(page);
  await open(page);
  const run = depthRun({ depth: 2 });
  const images = await trainingImages(200);
  const measure = (weights: Weights) => {
    const [w1, b1, w2, b2, w3, b3] = weights.map(({ values }) => values);
    const sums = images.map(({ image }) => {
      const z1 = product(image, w1, b1);
      const z2 = product(z1.map(relu), w2, b2);
      return [z1, z2, product(z2.map(relu), w3, b3)];
    });
    return [0, 1, 2].map((layer) => {
      const all = sums.flatMap((sum) => sum[layer]);
      return Math.sqrt(all.reduce((total, value) => total + value ** 2, 0) / all.length);
    });
  };
  const sizes = measure(initialWeights(run));
  await spread(page).getByText('as numbers').click();
  const table = spread(page).getByRole('table');
  const names = ['layer 1, 64 units', 'layer 2, 32 units', 'output'];
  for (const [layer, size] of sizes.entries()) {
    await expect(cells(table, names[layer]).first()).toHaveText(size.toPrecision(3));
  }
  // What the text says: times 5.7 after 64 units, times 4 after 32.
  const first = Number(sizes[0].toPrecision(12));
  await expect(cells(table, names[1]).last()).toHaveText((first * Math.sqrt(32)).toPrecision(3));
  await expect(cells(table, names[2]).last()).toHaveText((first * Math.sqrt(32) * 4).toPrecision(3));

  const stuck = images.filter(({ image, label }) => trace(run, initialWeights(run), image)[2][label] < 1e-7);
  await expect(spread(page).locator('strong')).toHaveText(`${Math.round((stuck.length / 200) * 100)}%`);
  expect(stuck.length).toBeGreaterThan(100);
  const sigma = spread(page).getByRole('radiogroup', { name: 'σ' });
  await sigma.getByText('0.05', { exact: true }).click();
  await expect(spread(page).locator('strong')).toHaveText('0%');
  await expect(page).toHaveURL(/sigma=0\.05/);
  expect(bad).toEqual([]);
});

test('Both rates race from the same start weights, seed by seed', async ({ page }) => {
  test.slow();
  const bad = watch(page);
  await open(page, '', '#item-24');
  await task(page, 1).getByRole('radiogroup', { name: 'Rate that wins' }).getByText('0.001', { exact: true }).click();
  await race(page).getByRole('button', { name: 'Start the race' }).click();
  await expect(race(page)).toContainText('6 of 6 runs done', TRAINED);
  const table = race(page).getByRole('table');
  const rows: string[][] = [];
  for (const seed of [1, 2, 3]) rows.push(await cells(table, new RegExp(`^${seed} `)).allInnerTexts());
  const finals = [0, 1].map((rate) => rows.map((row) => Number(row[rate])));
  const middle = (list: readonly number[]) => [...list].sort((a, b) => a - b)[1];
  await expect(cells(table, /^median/).nth(0)).toHaveText(share(middle(finals[0])));
  await expect(cells(table, /^median/).nth(1)).toHaveText(share(middle(finals[1])));
  await expect(cells(table, /^expected/).nth(0)).toHaveText('.35–.85');

  const wins = finals[1].filter((slow, seed) => slow > finals[0][seed]).length;
  await expect(race(page).getByRole('status').last()).toHaveText(`0.001 ends higher on ${wins} of 3 seeds`);
  await expect(task(page, 1)).toContainText(`You chose 0.001: ahead on ${wins} of 3 seeds.`);
  await expect(task(page, 1)).toContainText('Task done');

  // Each area reaches from the lowest of its three lines to the highest, and each thick line is the middle one.
  for (const pigment of ['check', 'network']) {
    const paths = (kind: string) =>
      race(page)
        .locator(`svg path${kind}[data-pigment=${pigment}]`)
        .evaluateAll((all) =>
          all.map((path) => [...(path.getAttribute('d') ?? '').matchAll(/ (-?[\d.]+)/g)].map(([, y]) => Number(y))),
        );
    const seeds = await paths('[data-look=seed]');
    expect(seeds.map((points) => points.length)).toEqual([20, 20, 20]);
    const each = (pick: (three: number[]) => number) => seeds[0].map((_, i) => pick(seeds.map((points) => points[i])));
    const [area] = await paths(':not([data-look])');
    expect(area.slice(0, 20)).toEqual(each((three) => Math.min(...three)));
    expect(area.slice(20).reverse()).toEqual(each((three) => Math.max(...three)));
    expect((await paths('[data-look=median]'))[0]).toEqual(each(middle));
  }

  // A script that starts both rates from one and the same list of weights comes to the same figures.
  const start = initialWeights(depthRun({ depth: 2, seed: 2 }));
  for (const [index, lr] of [0.01, 0.001].entries()) {
    const { history } = await trainInLab(page, depthRun({ depth: 2, seed: 2, lr }), start);
    expect(rows[1][index]).toBe(share(history.accuracy[19]));
  }
  expect(bad).toEqual([]);
});

test('A deep network of one’s own learns once its start weights fit', async ({ page }) => {
  const bad = watch(page);
  await open(page, '', '#item-25');
  const section = page.locator('#item-25');
  await section.getByRole('radiogroup', { name: 'Start weights' }).getByText('Glorot uniform').click();
  await section.getByRole('radiogroup', { name: 'Learning rate' }).getByText('.003', { exact: true }).click();
  await expect(section.getByRole('link', { name: /lab/ })).toHaveAttribute(
    'href',
    /layers=64,32,16&.*(lr=0\.003.*init=glorotUniform|init=glorotUniform.*lr=0\.003)/,
  );
  await expect(task(page, 2)).not.toContainText('Task done');
  await own(page).getByRole('button', { name: 'Train', exact: true }).click();
  await expect(own(page)).toContainText('20 epochs done', TRAINED);
  const row = cells(own(page).getByRole('table'), /^3 · \.003/);
  await expect(row.first()).toHaveText('53,018');
  const shown = await row.allInnerTexts();
  const done = ((await task(page, 2).innerText()) ?? '').includes('Task done');
  // Another choice is another row; the first stays to be held against it.
  await section
    .getByRole('button', { name: /[+]|more/i })
    .first()
    .click();
  await expect(cells(own(page).getByRole('table'), /^4 · \.003/).first()).toHaveText('53,290');
  await expect(row.nth(2)).toHaveText(shown[2]);

  // The same network elsewhere comes to the same figures, and says whether the task was done.
  const run = depthRun({ depth: 3, lr: 0.003, init: 'glorotUniform' });
  const { history } = await trainInLab(page, run, initialWeights(run));
  expect(shown.slice(1, 3)).toEqual([share(history.accuracy[19]), share(history.val_accuracy[19])]);
  expect(history.accuracy[19]).toBeGreaterThan(0.95);
  expect(done).toBe(history.val_accuracy.some((accuracy) => accuracy >= 0.95));
  expect(bad).toEqual([]);
});

const relu = (value: number) => Math.max(0, value);

/** x·W + b of one image: x (inputs), W (inputs, units) row-major, b (units). */
function product(x: ArrayLike<number>, kernel: Float32Array, bias: Float32Array): number[] {
  return Array.from(bias, (start, unit) => {
    let sum = start;
    for (let i = 0; i < x.length; i++) sum += x[i] * kernel[i * bias.length + unit];
    return sum;
  });
}
