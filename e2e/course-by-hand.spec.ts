import { expect, type Page, test } from '@playwright/test';
import { presets } from '../src/core/presets';
import { initialWeights } from '../src/core/weights';
import { trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { steepest } from '../src/features/update/glassSteps';
import { numberText } from '../src/features/update/numberText';
import { workOut } from '../src/features/update/workOut';
import { watch } from './openLab';

const small = 'data=strokes&size=3000&lang=en';
const run = presets.byHand;

/** The first two updates, worked out here from the same digits and the same seed. */
async function updates() {
  const train = await generateDigits(3000, trainingSeed(1));
  const samples = { images: train.images.slice(0, 100 * 784), labels: train.labels.slice(0, 100) };
  return workOut(run, initialWeights(run), samples);
}

async function open(page: Page, more = '', anchor = ''): Promise<void> {
  await page.goto(`#/course/by-hand?${small}${more}${anchor}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('By hand');
}

const glass = (page: Page) => page.getByRole('figure', { name: 'One update' });
const task = (page: Page, item: number) => page.locator(`#item-${item} [data-task]`);

test('Less spread wakes every digit of the first batch', async ({ page }) => {
  const bad = watch(page);
  const [first] = await updates();
  const stuck = first.samples.filter(({ fate }) => fate === 'stuck').length;
  await open(page);
  const figure = page.getByRole('figure', { name: 'Four variables before training' });
  await expect(figure).toContainText('50,890');
  await expect(figure.locator('[data-fate="stuck"] strong')).toHaveText(String(stuck));
  expect(stuck).toBeGreaterThan(20);
  await expect(task(page, 14)).not.toContainText('Task done');
  await figure.getByText('0.05', { exact: true }).click();
  await expect(figure.locator('li[data-fate="stuck"] strong')).toHaveText('0');
  await expect(task(page, 14)).toContainText('Task done');
  expect(bad).toEqual([]);
});

test('One update is walked through with the keys, and the engine takes the same step', async ({ page }) => {
  const bad = watch(page);
  const [first] = await updates();
  const { pixel, unit } = steepest(first);
  const place = pixel * 64 + unit;
  await open(page, '', '#item-15');
  await expect(glass(page)).toContainText(`W1[${pixel}, ${unit}]`);
  await expect(glass(page)).toContainText(numberText(first.before[0].values[place]));

  const steps = page.getByRole('radiogroup', { name: 'The five steps of an update' });
  await steps.getByRole('radio', { name: '1 Forward' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(glass(page)).toContainText(numberText(first.loss));
  await page.keyboard.press('ArrowRight');
  await expect(glass(page)).toContainText(numberText(first.gradients[0][place], 6));
  // The code goes along: the tape is lit.
  await expect(page.locator('#item-15 code[data-lit]').first()).toContainText('GradientTape');
  await page.keyboard.press('ArrowRight');
  await expect(glass(page)).toContainText('0.010000');
  await page.keyboard.press('ArrowRight');

  const after = first.after[0].values[place].toFixed(5).replace('-', '−');
  await expect(glass(page)).toContainText(after);
  await glass(page).getByRole('button', { name: 'Let the engine take the same step' }).click();
  await expect(glass(page)).toContainText('The same number.', { timeout: 60_000 });
  await expect(glass(page)).toContainText(/Of all 50,890 parameters 50,8[89]\d agree/);
  await expect(page).toHaveURL(/step=weight/);
  expect(bad).toEqual([]);
});

test('The second update has the memory of the first, and the engine agrees again', async ({ page }) => {
  const [first, second] = await updates();
  const { pixel, unit } = steepest(first);
  const place = pixel * 64 + unit;
  await open(page, '&update=2&step=adam', '#item-15');
  await expect(glass(page)).toContainText('Training rows 50–99');
  const m = 0.9 * 0.1 * first.gradients[0][place] + 0.1 * second.gradients[0][place];
  await expect(glass(page)).toContainText(numberText(m, 6));
  await glass(page).getByRole('button', { name: 'Next: New weight' }).click();
  await glass(page).getByRole('button', { name: 'Let the engine take the same step' }).click();
  await expect(glass(page)).toContainText('The same number.', { timeout: 60_000 });
});

test('A weight that stays put is found: ink on its pixel, no gradient', async ({ page }) => {
  const [first] = await updates();
  const still = first.gradients[0].findIndex(
    (gradient, index) => gradient === 0 && first.samples.some(({ pixels }) => pixels[Math.floor(index / 64)] > 0),
  );
  await open(page, `&step=gradient&weight=${Math.floor(still / 64)}-${still % 64}`, '#item-15');
  await expect(task(page, 15)).toContainText('Task done');
});

test('Accuracy is counted on the batch, and the steps of a run follow from its settings', async ({ page }) => {
  const [first] = await updates();
  await open(page, '', '#item-20');
  const figure = page.getByRole('figure', { name: 'Accuracy', exact: true });
  await expect(figure).toContainText(first.accuracy.toFixed(2));
  await expect(figure.getByRole('listitem')).toHaveCount(50);
  const ruler = page.getByRole('figure', { name: 'How many steps a run has' });
  await expect(ruler).toContainText('2,400 / 50 = 48');
  await expect(ruler).toContainText('960');
  await ruler.getByRole('textbox', { name: 'batch_size' }).fill('100');
  await expect(ruler).toContainText('2,400 / 100 = 24');
  await expect(ruler.locator('strong').first()).toBeVisible();
});
