import { expect, type Locator, type Page, test } from '@playwright/test';
import { argMax } from '../src/core/confusion';
import { strongestTerms } from '../src/core/entrySum';
import { presets } from '../src/core/presets';
import { initialWeights } from '../src/core/weights';
import { testSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { entryOf, traceLayers } from '../src/features/flow/traceLayers';
import { watch } from './openLab';

async function open(page: Page, more = ''): Promise<void> {
  await page.goto(`#/course/layers?data=strokes&size=3000&lang=en${more}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('More neurons');
}

const task = (page: Page, id: string) => page.locator(`[data-task="${id}"]`);
const flow = (page: Page) => page.getByRole('figure', { name: 'A digit goes through the network' });
const numberOf = (text: string) => Number(text.replace('−', '-'));

/** The first test digit on its way through the untrained network, worked out here. */
async function firstDigit() {
  const { images } = await generateDigits(10, testSeed(1));
  return traceLayers(presets.keras, initialWeights(presets.keras), images.subarray(0, 784));
}

/** All numbers of the sum's last column but z and a, in units of the last decimal. */
async function partsOf(figure: Locator): Promise<readonly number[]> {
  const cells = await figure.getByRole('table').first().locator('tbody td:last-child').allTextContents();
  return cells.map((text) => Math.round(numberOf(text) * 10_000)).filter((units) => !Number.isNaN(units));
}

async function expectToAddUp(figure: Locator): Promise<void> {
  const z = Math.round(numberOf(await figure.getByTestId('z').innerText()) * 10_000);
  const parts = await partsOf(figure);
  expect(parts.length).toBeGreaterThanOrEqual(9);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(z);
}

test('Layers and neurons are added and taken away, and the counts follow', async ({ page }) => {
  const bad = watch(page);
  await open(page);
  const figure = page.getByRole('figure', { name: 'A network and its parameters' });
  await figure.getByRole('button', { name: /784 × 64/ }).hover();
  await expect(figure).toContainText('64 neurons, each with 784 weights and 1 bias: 64 × 785 = 50,240');
  await expect(page.getByText('Your run agrees with the slides')).toBeVisible();
  await figure.getByRole('button', { name: '1 hidden layer 50,890' }).click();
  await expect(figure).toContainText('Parameters in all 50,890');
  await figure.getByRole('button', { name: 'One neuron more in layer 1' }).click();
  await expect(figure).toContainText('Parameters in all 51,685');
  await figure.getByRole('button', { name: 'Add a layer' }).click();
  await expect(figure).toContainText('65 × 32 + 32 = 2,112');
  await expect(page).toHaveURL(/net=65,32/);
  await figure.getByRole('button', { name: 'Remove layer 1' }).click();
  await figure.getByRole('button', { name: 'Remove layer 1' }).click();
  await expect(figure).toContainText('Parameters in all 7,850');
  await expect(page).toHaveURL(/net=(&|#|$)/);
  await page.reload();
  await expect(figure).toContainText('Parameters in all 7,850');
  expect(bad).toEqual([]);
});

test('An entry is the plain engine’s, and its sum adds up as shown, in every layer, before and after training', async ({
  page,
}) => {
  const bad = watch(page);
  const layers = await firstDigit();
  await open(page);
  const figure = flow(page);
  const untrained = layers[0].a[argMax(layers[0].a)];
  await expect(async () => {
    expect(numberOf(await figure.getByTestId('a').innerText())).toBeCloseTo(untrained, 2);
  }).toPass();
  await expectToAddUp(figure);
  for (const name of [/Hidden layer \(2\)/, /Output layer \(3\)/]) {
    await figure.getByRole('button', { name }).click();
    await expectToAddUp(figure);
  }
  await page.getByRole('button', { name: 'Train 2 epochs' }).click();
  await expect(page.getByText('2 epochs done')).toBeVisible({ timeout: 60_000 });
  await expect(figure.getByRole('radio', { name: 'After' })).toBeChecked();
  for (let step = 0; step < 3; step++) {
    await expectToAddUp(figure);
    await figure.getByRole('button', { name: 'Next' }).click();
  }
  await figure.getByRole('button', { name: /Hidden layer \(1\)/ }).click();
  const slider = figure.getByRole('slider', { name: 'Entry of layer 1' });
  await slider.focus();
  await page.keyboard.press('Home');
  for (let step = 0; step < 6; step++) {
    await expectToAddUp(figure);
    await page.keyboard.press('ArrowRight');
  }
  await expect(slider).toHaveAttribute('aria-valuenow', '7');
  expect(bad).toEqual([]);
});

test('The pixel that matters most is found by pressing it, and no other will do', async ({ page }) => {
  const [layer] = await firstDigit();
  const [strongest] = strongestTerms(entryOf(layer, argMax(layer.a)), 1);
  await open(page);
  const picture = flow(page).getByRole('slider', { name: 'x·w of each pixel' });
  await picture.scrollIntoViewIfNeeded();
  await expect(flow(page).getByTestId('a')).not.toHaveText('0.0000');
  const { width = 0, height = 0 } = (await picture.boundingBox()) ?? {};
  const press = (pixel: number) =>
    picture.click({
      position: { x: (((pixel % 28) + 0.5) * width) / 28, y: ((Math.floor(pixel / 28) + 0.5) * height) / 28 },
    });
  await press(0);
  await expect(picture).toHaveAttribute('aria-valuenow', '1');
  await expect(task(page, 'layers-1')).not.toContainText('Task done');
  await press(strongest);
  await expect(task(page, 'layers-1')).toContainText('Task done');
});

test('A weight is the same in formula, drawing, matrix and code', async ({ page }) => {
  const [w1] = initialWeights(presets.keras);
  await open(page, '#item-7');
  const figure = page.getByRole('figure', { name: 'From one node to a whole layer' });
  await page.getByRole('button', { name: 'from input 2 to node 1' }).hover();
  await expect(figure).toContainText('W1[1, 0]');
  await expect(figure).toContainText(w1.values[64].toFixed(5).replace('-', '−'));
  await expect(figure.locator('[data-part="w-1-2"]')).toHaveAttribute('data-lit');
  await figure.getByText('one node', { exact: true }).click();
  const formula = figure.getByRole('group', { name: /The formula/ });
  await formula.focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure).toContainText('output of node i');
});

test('Shapes fit for every layer, and the shapes of a network made up are checked', async ({ page }) => {
  await open(page, '#item-8');
  const figure = page.getByRole('figure', { name: 'Any layer, and its shapes' });
  await expect(figure).toContainText('(N, k) · (k, m) + (m,) → (N, m)');
  await figure.getByText('layer 2', { exact: true }).click();
  await figure.getByText('digits: 50').click();
  await expect(figure).toContainText('(50, 64) · (64, 32) + (32,) → (50, 32)');

  const quiz = task(page, 'layers-2');
  const [, first, second] = /\(1\) has (\d+) nodes.*\(2\) has (\d+)/.exec(await quiz.innerText()) ?? [];
  const fill = (name: string, value: number) => quiz.getByRole('textbox', { name }).fill(String(value));
  const [k, m] = [Number(first), Number(second)];
  await fill('Rows of W²', m);
  await fill('Columns of W²', k);
  await fill('Numbers in B²', m);
  await fill('Parameters of layer 2', k * m + m);
  await quiz.getByRole('button', { name: 'Check' }).click();
  await expect(quiz).toContainText('not right yet');
  await expect(quiz.getByRole('textbox', { name: 'Numbers in B²' })).not.toHaveAttribute('aria-invalid');
  await fill('Rows of W²', k);
  await fill('Columns of W²', m);
  await quiz.getByRole('button', { name: 'Check' }).click();
  await expect(quiz).toContainText('Task done');
});
