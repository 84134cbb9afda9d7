import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { testSeed, trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { address, openSmallLab, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const digits = { data: 'strokes', size: 3000, batch: 100 } as const;

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** From the lab to what it learned, as its link says it; the network stays. */
async function openLearned(page: Page, keys = ''): Promise<void> {
  await page.evaluate((more) => {
    location.hash = `${location.hash.replace('#/lab', '#/inspect')}&view=learned${more}`;
  }, keys);
  await expect(page.locator('[data-missing="0"]')).toBeVisible();
}

/** The network by hand: what each layer makes of one image, ReLU within and softmax at the end. */
function forward(weights: readonly { readonly values: ArrayLike<number> }[], image: ArrayLike<number>): number[][] {
  let input = Array.from(image);
  const layers: number[][] = [];
  for (let layer = 0; 2 * layer < weights.length; layer++) {
    const [kernel, bias] = [weights[2 * layer].values, weights[2 * layer + 1].values];
    const z = Array.from(bias, (b, unit) =>
      input.reduce((sum, x, i) => (x ? sum + x * kernel[i * bias.length + unit] : sum), b),
    );
    const most = Math.max(...z);
    const powers = z.map((one) => Math.exp(one - most));
    const sum = powers.reduce((all, one) => all + one);
    input = 2 * layer + 2 < weights.length ? z.map((one) => Math.max(0, one)) : powers.map((one) => one / sum);
    layers.push(input);
  }
  return layers;
}

test('Its histograms, its dead units and its gradients are those of the weights', async ({ page }) => {
  const bad = watch(page);
  await openSmallLab(page);
  await page.evaluate((run) => window.lab.train({ ...run, layers: [12, 6], epochs: 2 }), digits);
  // A unit that no image reaches.
  await page.evaluate(async () => {
    const weights = await window.lab.weights();
    await window.lab.setWeights(
      weights.map((one, index) => ({
        ...one,
        values: Array.from(one.values, (value, i) => (index === 1 && i === 4 ? -100 : value)),
      })),
    );
  });
  await openLearned(page);
  const weights = (await page.evaluate(async () =>
    (await window.lab.weights()).map(({ values }) => ({ values: Array.from(values) })),
  )) as { values: number[] }[];

  // The first 256 of the last fifth of the training digits.
  const { images, labels } = await generateDigits(2656, trainingSeed(1));
  const rows = Array.from({ length: 256 }, (_, i) => 2400 + i);
  const seen = rows.map((row) =>
    forward(
      weights,
      Array.from(images.subarray(row * 784, (row + 1) * 784), (grey) => grey / 255),
    ),
  );
  for (const figure of await page.locator('main figure > details').all()) await figure.locator('summary').click();
  const table = async (row: string) =>
    (await page.locator(`[data-row="${row}"] :is(th, td)`).allTextContents()).slice(3);
  for (const layer of [0, 1, 2]) {
    const count = weights[2 * layer].values.length + weights[2 * layer + 1].values.length;
    const values = [...weights[2 * layer].values, ...weights[2 * layer + 1].values];
    const zeros = values.filter((value) => value === 0).length;
    expect(await table(`2-${layer + 1}-weights`)).toEqual(
      expect.arrayContaining([count.toLocaleString('en-US'), String(zeros), '0', '–']),
    );
    const outputs = seen.flatMap((one) => one[layer]);
    const [total, silent] = await table(`2-${layer + 1}-activations`);
    expect(total).toBe(outputs.length.toLocaleString('en-US'));
    expect(silent).toBe(outputs.filter((a) => a === 0).length.toLocaleString('en-US'));
    if (layer === 2) continue;
    const dead = seen[0][layer].filter((_, unit) => seen.every((one) => one[layer][unit] === 0)).length;
    if (layer === 0) expect(dead).toBeGreaterThan(0);
    await expect(page.locator(`tr[data-layer="${layer + 1}"] [data-column="dead"]`)).toHaveText(String(dead));
  }

  // The gradient of the output layer is the mean of aᵀ·(p − y), and of p − y for the biases; none where the clip holds p.
  const slopes = new Array<number>(70).fill(0);
  for (const [i, [, hidden, p]] of seen.entries()) {
    const label = labels[rows[i]];
    if (p[label] < 1e-7 || p[label] > 1 - 1e-7) continue;
    const delta = p.map((one, k) => one - (k === label ? 1 : 0));
    delta.forEach((d, k) => {
      for (const [j, a] of [...hidden, 1].entries()) slopes[j * 10 + k] += (a * d) / 256;
    });
  }
  const size = slopes.reduce((sum, slope) => sum + Math.abs(slope), 0) / 70;
  const told = Number((await table('2-3-gradients')).at(-1)?.replace('−', '-'));
  expect(told / size).toBeCloseTo(1, 2);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV' }).click();
  const lines = readFileSync(await (await download).path(), 'utf8')
    .trim()
    .split('\n');
  const bins = lines
    .map((line) => line.split(','))
    .filter(([epoch, layer, kind]) => `${epoch} ${layer} ${kind}` === '2 dense weights');
  const kernel = [...weights[0].values, ...weights[1].values];
  for (const [, , , from, to, count] of bins) {
    const inside = (w: number) => (from === to ? w === 0 : w !== 0 && w >= Number(from) && w < Number(to));
    expect(kernel.filter(inside), `${from} to ${to}`).toHaveLength(Number(count));
  }
  expect(bins.reduce((sum, bin) => sum + Number(bin[5]), 0)).toBe(784 * 12 + 12);
  expect(bad).toEqual([]);
});

test('A unit is picked by keyboard: its sum, its picture and the link follow', async ({ page }) => {
  const bad = watch(page);
  await openSmallLab(page);
  await page.evaluate((run) => window.lab.train({ ...run, layers: [20, 8], epochs: 1 }), digits);
  await openLearned(page, '&digit=3');
  const network = page.getByRole('figure', { name: 'A digit flows through the network' });
  const layer = network.getByRole('slider', { name: 'Hidden layer 2, 8 units' });
  await layer.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/unit=2-8/);
  const weights = (await page.evaluate(async () =>
    (await window.lab.weights()).map(({ values }) => ({ values: Array.from(values) })),
  )) as { values: number[] }[];
  const { images } = await generateDigits(4, testSeed(1));
  const image = Array.from(images.subarray(3 * 784, 4 * 784), (grey) => grey / 255);
  const [first, second, p] = forward(weights, image);
  const z = first.reduce((sum, a, i) => sum + a * weights[2].values[i * 8 + 7], weights[3].values[7]);
  await expect(page.getByTestId('unit-z')).toHaveText(`${z < 0 ? '−' : '+'}${Math.abs(z).toFixed(2)}`);
  await expect(page.getByTestId('unit-a')).toHaveText(second[7].toFixed(4));
  const best = p.indexOf(Math.max(...p));
  await expect(network.getByText(`reads as ${best}`, { exact: true })).toBeVisible();
  const guess = await network.getByRole('meter', { name: String(best) }).getAttribute('aria-valuenow');
  expect(Number(guess)).toBeCloseTo(p[best], 4);
  await page.getByRole('button', { name: 'Let go of this unit' }).click();
  await expect(page).not.toHaveURL(/unit=/);

  const pictures = page.getByRole('figure', { name: 'Weights of the first layer' });
  await pictures.getByRole('slider').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(pictures.getByRole('region', { name: 'Unit 2', exact: true })).toContainText('bias');
  await pictures.getByText('The weights', { exact: true }).click();
  await expect(page).toHaveURL(/weights=raw/);
  const download = page.waitForEvent('download');
  await pictures.getByRole('button', { name: 'Save as PNG' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('mlp-lab-weights-epoch-1.png');
  expect(
    readFileSync(await file.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');

  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 900 });
      await page.waitForTimeout(300);
      expect.soft(await violations(page), `${scheme} ${width}`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `${width} wide`).toBeLessThanOrEqual(0);
    }
  }
  expect(bad).toEqual([]);
});

test('While it trains the pictures and histograms follow, of a long run at most sixty; the loss has a log scale', async ({
  page,
}) => {
  await openSmallLab(page, { layers: '48', batch: '20', epochs: '1000', engine: 'fused-wasm' });
  const loss = page.getByRole('figure', { name: 'Loss' });
  // On a first visit there is no loss yet.
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await loss.getByRole('button', { name: 'log' }).click();
  await expect(loss.getByRole('button', { name: 'log' })).toHaveAttribute('aria-pressed', 'true');
  await expect(loss.locator('svg text').first()).toHaveText(/^(0\.0|0\.[125]|[1-9])/);
  const curve = loss.locator('.recharts-line-curve').last();
  await expect(curve).toHaveAttribute('d', /^M[\d.,]+L/);
  expect(await curve.getAttribute('d')).not.toContain('NaN');

  await page.evaluate(() => {
    location.hash = `${location.hash.replace('#/lab', '#/inspect')}&view=learned&kind=weights`;
  });
  const pictures = page.getByRole('figure', { name: 'Weights of the first layer' });
  const epoch = async () =>
    Number(
      (
        await pictures
          .getByText(/after epoch \d+/)
          .first()
          .textContent()
      )?.match(/epoch (\d+)/)?.[1],
    );
  const drawn = () =>
    pictures
      .locator('canvas')
      .first()
      .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
  await expect.poll(epoch).toBeGreaterThan(1);
  const [early, before] = [await epoch(), await drawn()];
  await expect.poll(epoch).toBeGreaterThan(early);
  await expect.poll(async () => (await drawn()) === before).toBe(false);
  await expect.poll(epoch, { timeout: 60_000 }).toBeGreaterThan(70);
  await page.evaluate(() => window.lab.stop());
  await expect(page.locator('[data-missing="0"]')).toBeVisible();
  const ridges = page.locator('[data-cell="1-weights"] [data-epoch]');
  const shown = await ridges.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-epoch'))));
  expect(shown.length).toBeLessThanOrEqual(60);
  expect(shown[0]).toBe(0);
  expect(shown.at(-1)).toBe(await epoch());
  expect(shown).toEqual([...shown].sort((a, b) => a - b));
});

test('Before training it says so and shows where the network starts', async ({ page }) => {
  await page.goto(address('/inspect', { data: 'strokes', size: '3000', layers: '9', view: 'learned', lang: 'zh' }));
  await expect(page.getByText('这个网络还没训练过')).toBeVisible();
  await expect(page.locator('[data-cell="1-weights"] [data-epoch="0"]')).toHaveCount(1);
  await expect(page.getByRole('slider', { name: '第 1 层的神经元' })).toHaveAttribute('aria-valuemax', '9');
});
