import { expect, type Locator, type Page, test } from '@playwright/test';
import { batchLosses, printedLoss } from '../src/core/batchLosses';
import { argMax } from '../src/core/confusion';
import { presets } from '../src/core/presets';
import { rungsOf } from '../src/core/rungs';
import { makeSlip, type Slip } from '../src/core/slips';
import type { Weights } from '../src/core/weights';
import type { Digits } from '../src/data/Dataset';
import { testSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { createValues, forward } from '../src/engine/plain/forward';
import { plainNetwork } from '../src/engine/plain/plainNetwork';
import { rungGuess } from '../src/features/rungs/rungGuess';
import { sampleStrokes } from '../src/features/rungs/sampleStrokes';
import { entryOf } from '../src/features/slips/sweep';
import { draw, strokesOf, watch } from './openLab';

const PATIENT = { timeout: 90_000 };

async function openTrained(page: Page, more = ''): Promise<void> {
  await page.goto(`#/course/predict?data=strokes&size=3000&lang=en${more}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Evaluate and predict');
  await page.getByRole('button', { name: 'Train', exact: true }).first().click();
  await expect(page.getByTestId('returned')).toContainText(/0\.\d{4}/, PATIENT);
}

/** The same network: the same run on the same digits, trained in the lab on the same engine, gives the same weights. */
async function sameWeights(page: Page): Promise<Weights> {
  const list = await page.evaluate(async () => {
    await window.lab.train({ data: 'strokes', size: 3000 });
    return (await window.lab.weights()).map(({ name, shape, values }) => ({ name, shape, values: Array.from(values) }));
  });
  return list.map(({ values, ...rest }) => ({ ...rest, values: Float32Array.from(values) }));
}

/** The plain engine's probabilities with these weights. */
function reader(weights: Weights): (image: Float32Array) => Float32Array {
  const layers = plainNetwork(presets.keras, weights);
  const values = createValues(layers);
  return (image) => {
    forward(layers, image, values);
    return Float32Array.from(values[values.length - 1].a);
  };
}

const imageOf = ({ images }: Digits, row: number) =>
  Float32Array.from(images.subarray(row * 784, (row + 1) * 784), (grey) => grey / 255);
const testDigits = () => generateDigits(10_000, testSeed(1));
const task = (page: Page, id: string) => page.locator(`[data-task="${id}"]`);
const numbersIn = (text: string) => [...text.matchAll(/\d+\.\d+/g)].map(([number]) => Number(number));

test('Loss, batches and matrix are the plain engine’s', async ({ page }) => {
  const bad = watch(page);
  await openTrained(page);
  const digits = await testDigits();
  const read = reader(await sameWeights(page));
  const probabilities = new Float32Array(100_000);
  digits.labels.forEach((_, row) => {
    probabilities.set(read(imageOf(digits, row)), row * 10);
  });
  const batches = batchLosses(probabilities, digits.labels, 32);
  const guesses = digits.labels.map((_, row) => argMax(probabilities, row * 10, 10));
  const wrong = [...guesses.keys()].filter((row) => guesses[row] !== digits.labels[row]);

  const [loss, accuracy] = numbersIn(await page.getByTestId('returned').innerText());
  expect(loss).toBeCloseTo(batches[312].running, 3);
  expect(accuracy).toBe(1 - wrong.length / 10_000);
  const [mean, last, printed] = numbersIn(await page.getByTestId('printed').innerText());
  expect(mean).toBe(loss);
  expect(last).toBeCloseTo(batches[312].loss, 3);
  expect(printed).toBeCloseTo(printedLoss(batches), 3);

  const evaluate = page.getByRole('figure', { name: 'What evaluate returns' });
  await expect(evaluate.getByRole('listitem')).toHaveCount(16);
  await evaluate.getByRole('slider', { name: 'Choose a batch' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(evaluate).toContainText('Batch 2, images 32–63');
  const text = await evaluate.getByRole('slider').getAttribute('aria-valuetext');
  expect(numbersIn(text ?? '')[0]).toBeCloseTo(batches[1].loss, 3);
  await expect(page).toHaveURL(/batch=2/);

  const matrix = page.getByRole('figure', { name: 'What predict returns' });
  await matrix.getByRole('button', { name: 'Next mistake' }).click();
  const first = wrong[0] === 0 ? wrong[1] : wrong[0];
  await expect(matrix).toContainText(`np.argmax(test_pred[${first}]) ${guesses[first]}`);
  await expect(matrix).toContainText(`test_labels[${first}] ${digits.labels[first]}`);
  await expect(matrix).toContainText(`${wrong.length} read wrong`);
  for (const digit of [0, 4, 9]) {
    const bar = matrix.getByRole('meter', { name: String(digit), exact: true });
    expect(Number(await bar.getAttribute('aria-valuenow'))).toBeCloseTo(probabilities[first * 10 + digit], 2);
  }
  expect(bad).toEqual([]);
});

test('The matrix is browsed to its last row, with a few rows in the page at a time', async ({ page }) => {
  await openTrained(page, '&row=5000');
  const matrix = page.getByRole('figure', { name: 'What predict returns' });
  const rows = matrix.locator('tbody tr');
  await expect(matrix.locator('[aria-current="true"]')).toHaveAttribute('data-row', '5000');
  await expect(matrix.locator('[aria-current="true"]')).toBeVisible();
  expect(await rows.count()).toBeLessThan(40);
  await matrix.getByRole('region', { name: 'Probabilities of every test image' }).focus();
  await page.keyboard.press('End');
  await expect(matrix.locator('[data-row="9999"]')).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await expect(matrix).toContainText('test_labels[9998]');
  await matrix.locator('[data-row="9997"]').click();
  await expect(page).toHaveURL(/row=9997/);
});

/** What a card says: the two likeliest digits with their probabilities. */
async function answers(card: Locator): Promise<{ digit: number; probability: number }> {
  const [digit, probability] = await card.locator('ul > li').first().locator('span').allInnerTexts();
  return { digit: Number(digit), probability: Number(probability.replace('<', '')) };
}

test('A digit is read after each step of its preparation, and no ink is not asked about', async ({ page }) => {
  const bad = watch(page);
  await openTrained(page);
  const read = reader(await sameWeights(page));
  const figure = page.getByRole('figure', { name: 'From ink to 784 numbers' });
  const card = (name: string) => figure.locator(`[data-rung="${name}"]`);
  await expect(task(page, 'predict-1')).toContainText('Try it');

  let done = false;
  for (let take = 1; take <= 10 && !done; take++) {
    const digit = take - 1;
    await figure.getByRole('button', { name: `Sample ${digit}` }).click();
    const rungs = rungsOf(sampleStrokes(digit, take));
    if (!rungs) throw new Error('a sample without ink');
    const [raw, centred] = [rungGuess(read(rungs.raw)), rungGuess(read(rungs.centred))];
    await expect(figure.getByLabel('Meant to be a')).toHaveValue(String(digit));
    await expect(card('raw').locator('ul > li').first()).toContainText(String(raw.digit));
    for (const [name, expected] of [
      ['raw', raw],
      ['centred', centred],
    ] as const) {
      const shown = await answers(card(name));
      expect(shown.digit).toBe(expected.digit);
    }
    done = centred.digit === digit && centred.probability > 0.9 && raw.digit !== digit;
    await expect(task(page, 'predict-1')).toContainText(done ? 'Task done' : 'Try it');
  }
  expect(done).toBe(true);

  await figure.getByRole('button', { name: 'Clear' }).click();
  const blank = rungGuess(read(new Float32Array(784)));
  await expect(figure.getByRole('status').filter({ hasText: 'Nothing drawn' })).toContainText(
    `the network would say ${blank.digit} with ${blank.probability.toFixed(2)}`,
  );
  await expect(card('centred')).toContainText('–');
  await draw(page, strokesOf[7]);
  await expect(card('centred').locator('ul > li').first()).toContainText(/\d/);
  await figure.getByLabel('Meant to be a').selectOption('7');
  await expect(card('centred')).toHaveAttribute('data-verdict', /right|wrong/);
  expect(bad).toEqual([]);
});

test('Accuracy on spoilt images is the plain engine’s; a guess is judged by it; it can be stopped', async ({
  page,
}) => {
  const bad = watch(page);
  await openTrained(page, '&slip=scaled-0.8');
  const figure = page.getByRole('figure', { name: 'Accuracy on spoilt images' });
  const guess = task(page, 'predict-2');
  await guess.getByText('1', { exact: true }).click();
  await expect(guess).toContainText('Noted');
  await figure.getByRole('button', { name: 'Measure all' }).click();
  await figure.getByRole('button', { name: 'Stop' }).click();
  await figure.getByRole('button', { name: /Go on|Measure all/ }).click(PATIENT);
  await expect(figure).toContainText('17 of 17 measured', PATIENT);

  const digits = await testDigits();
  const read = reader(await sameWeights(page));
  const accuracyOf = (slip: Slip) => {
    let right = 0;
    digits.labels.forEach((label, row) => {
      if (argMax(read(makeSlip(slip, imageOf(digits, row), row))) === label) right++;
    });
    return right / digits.labels.length;
  };
  await figure.getByText('as numbers').click();
  const shown = async (key: string) => Number(await figure.locator(`[data-slip="${key}"] td`).first().innerText());
  for (const key of ['none', 'shifted-3', 'scaled-0.8', 'inverted']) {
    const slip = entryOf(key)?.slip;
    if (!slip) throw new Error(key);
    expect(Math.abs((await shown(key)) - accuracyOf(slip)), key).toBeLessThan(0.001);
  }
  await expect(figure.getByTestId('slip-reading')).toContainText(
    `scaled ×0.8: accuracy ${(await shown('scaled-0.8')).toFixed(3)}`,
  );
  await figure.getByRole('button', { name: 'inverted' }).click();
  await expect(page).toHaveURL(/slip=inverted/);

  const whole = await shown('none');
  const shifts = await Promise.all([1, 2, 3, 4].map((pixels) => shown(`shifted-${pixels}`)));
  const half = shifts.findIndex((accuracy) => accuracy < whole / 2);
  await guess.getByText(half < 0 ? 'more' : String(half + 1), { exact: true }).click();
  await expect(guess).toContainText('Task done');
  expect(bad).toEqual([]);
});
