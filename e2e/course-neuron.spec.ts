import { expect, type Locator, type Page, test } from '@playwright/test';
import { type SumParts, sumParts } from '../src/core/neuron';
import { testSeed, trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { askedDigits, tenDigits } from '../src/features/neuron/duel';
import { templateOf } from '../src/features/neuron/template';
import { watch } from './openLab';

async function open(page: Page, more = ''): Promise<void> {
  await page.goto(`#/course/neuron?data=strokes&size=3000&lang=en${more}`);
  await expect(page.getByRole('button', { name: /^A handwritten \d.* z = / })).toHaveCount(10);
}

const task = (page: Page, id: string) => page.locator(`[data-task="${id}"]`);
const number = (text: string) => Number(text.replace('−', '-').replace(/[^-\d.]/g, ''));
const numbers = async (found: Locator) => (await found.allInnerTexts()).map(number);

/** Paints on the board with the mouse, through places in cells. */
async function paint(page: Page, places: readonly (readonly [number, number])[]): Promise<void> {
  const box = await page.getByRole('application').boundingBox();
  if (!box) throw new Error('the board is not on screen');
  const at = places.map(([x, y]) => [box.x + (x / 28) * box.width, box.y + (y / 28) * box.height] as const);
  await page.mouse.move(...at[0]);
  await page.mouse.down();
  for (const place of at.slice(1)) await page.mouse.move(...place, { steps: 3 });
  await page.mouse.up();
}

const ring = Array.from({ length: 25 }, (_, step) => {
  const angle = (step * Math.PI) / 12;
  return [14 + 6.3 * Math.cos(angle), 14 + 7.5 * Math.sin(angle)] as const;
});

for (const [start, duel] of [
  ['mean', { yes: 0, no: 1 }],
  ['learned', { yes: 3, no: 'others' }],
] as const) {
  test(`The sums of the ${start} template are those of the very digits, and add up as printed`, async ({ page }) => {
    const [train, asked] = [await generateDigits(2000, trainingSeed(1)), await generateDigits(600, testSeed(1))];
    const template = templateOf(start, askedDigits(train, duel));
    const digits = tenDigits(askedDigits(asked, duel), 0);
    await open(page, `&yes=${duel.yes}&no=${duel.no}&w=${start}&b=${template.bias}&x=3`);
    const expected = digits.map(({ image }) => sumParts(image, template));

    const labels = page.getByRole('button', { name: /^A handwritten \d.* z = / });
    for (const [index, { z }] of expected.entries()) {
      await expect(labels.nth(index).getByRole('img')).toHaveAccessibleName(`A handwritten ${digits[index].label}`);
      const text = (await labels.nth(index).textContent()) ?? '';
      const shown = number(/z = ([^,]+)/.exec(text)?.[1] ?? '');
      expect(Math.abs(shown - z)).toBeLessThan(0.051);
    }
    const lines = await numbers(page.getByTestId('sum').locator('dd'));
    const [plus, minus, bias, z] = lines.map((line) => Math.round(line * 100));
    expect(plus + minus + bias).toBe(z);
    const parts: SumParts = expected[3];
    for (const [index, part] of [parts.plus, parts.minus, parts.bias, parts.z].entries())
      expect(Math.abs(lines[index] - part)).toBeLessThan(0.011);
  });
}

test('A painted ring tells 0 from 1, on digits that it has not seen', async ({ page }) => {
  const bad = watch(page);
  await open(page);
  await expect(page.getByText('0 of 10 right')).toBeVisible();
  await paint(page, ring);
  await page.getByText('−0.10').click();
  await paint(page, [
    [14.5, 7],
    [14, 14],
    [13.5, 21],
  ]);
  // Ones with a flag still score a little above 0.
  await page.getByRole('slider', { name: 'bias b' }).focus();
  for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/^(9|10) of 10 right$/)).toBeVisible();
  await expect(task(page, 'neuron-1')).not.toHaveAttribute('data-done');
  await page.getByRole('button', { name: 'Ten fresh digits' }).click();
  await expect(page.getByText(/\d+ of 10 right on digits never seen before/)).toBeVisible();
  await expect(task(page, 'neuron-1')).toContainText('Task done');
  expect(bad).toEqual([]);
});

test('A template that was given does not do the task', async ({ page }) => {
  await open(page);
  await page.getByText('Learned', { exact: true }).click();
  await expect(page.getByText(/^(9|10) of 10 right$/)).toBeVisible();
  await page.getByRole('button', { name: 'Ten fresh digits' }).click();
  await expect(page.getByText(/never seen before/)).toBeVisible();
  await expect(task(page, 'neuron-1')).not.toHaveAttribute('data-done');
});

test('The board is painted with the keys', async ({ page }) => {
  await open(page);
  const board = page.getByRole('application', { name: /Board of weights/ });
  await board.focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const count = () =>
    board.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, 28, 28).data ?? new Uint8ClampedArray(4);
      let painted = 0;
      for (let at = 0; at < pixels.length; at += 4) if (pixels[at] !== pixels[0]) painted++;
      return painted;
    });
  // Five rows of three, and one cell more at either end of the round pen.
  expect(await count()).toBe(17);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await count()).toBe(0);
});

test('The ten neurons learn, and their probabilities are the softmax of their sums', async ({ page }) => {
  await open(page, '&digit=1');
  await page.getByRole('button', { name: 'Train the ten' }).click();
  await expect(page.getByText('5 epochs done')).toBeVisible({ timeout: 60_000 });
  const figure = page.getByRole('figure', { name: 'Ten neurons' });
  await figure.getByText('as numbers').click();
  const z = await numbers(figure.locator('tbody tr td:nth-of-type(1)'));
  const p = await numbers(figure.locator('tbody tr td:nth-of-type(2)'));
  const total = z.reduce((sum, value) => sum + Math.exp(value), 0);
  for (const [unit, value] of z.entries()) expect(p[unit]).toBeCloseTo(Math.exp(value) / total, 3);
  expect(p.indexOf(Math.max(...p))).toBe(1);
  await expect(page.getByRole('table').getByText('7850', { exact: true })).toHaveCount(3);
  await expect(page.getByText(/your run agrees with the slides|generated digits; not/i)).toBeVisible();
});

test('7,850 is counted part by part, and the count for another layer is checked', async ({ page }) => {
  await open(page);
  const figure = page.getByRole('figure', { name: 'Numbers to learn' });
  await expect(figure.getByRole('status')).toHaveText('7,850 parameters');
  await page.getByRole('button', { name: 'ten neurons' }).last().focus();
  await expect(figure.getByRole('status')).toHaveText('10 neurons');
  await figure.getByRole('button', { name: /The neuron for 3/ }).focus();
  await expect(figure.getByRole('status')).toContainText('785 numbers in the neuron for 3');
  const formula = page.getByRole('group', { name: 'The number of parameters' });
  await formula.focus();
  await page.keyboard.press('ArrowRight');
  await expect(figure.getByRole('status')).toHaveText('7,840 weights');
  const answer = task(page, 'neuron-2');
  await answer.getByRole('textbox').fill('6656');
  await answer.getByRole('button', { name: 'Check' }).click();
  await expect(answer).toContainText('Not yet');
  await answer.getByRole('textbox').fill('6,682');
  await answer.getByRole('button', { name: 'Check' }).click();
  await expect(answer).toContainText('Task done');
});
