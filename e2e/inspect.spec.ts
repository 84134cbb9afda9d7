import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { testSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { openSmallLab, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const run = { layers: [16], epochs: 1, batch: 60, data: 'strokes', size: 3000 };
type Matrix = readonly (readonly number[])[];

/** Trains a small network, briefly, so that it makes many mistakes, and opens the screen. */
async function openTrained(page: Page, epochs = 1): Promise<void> {
  await openSmallLab(page);
  await page.evaluate((values) => window.lab.train(values), { ...run, epochs });
  await page.evaluate(() => {
    location.hash = '#/inspect';
  });
  await expect(grid(page)).toBeVisible();
  await expect(heading(page)).toHaveText(/^The [1-9]\d* mistakes$/);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const grid = (page: Page) => page.getByRole('grid', { name: 'Confusion matrix' });
const gallery = (page: Page) => page.getByRole('grid', { name: 'Test images' });
const verdict = (page: Page) => page.getByRole('status').filter({ hasText: /right|wrong/ });

async function shownMatrix(page: Page): Promise<number[][]> {
  const texts = await grid(page).locator('td[data-label]').allTextContents();
  return Array.from({ length: 10 }, (_, row) => texts.slice(row * 10, row * 10 + 10).map(Number));
}

const evaluated = (page: Page): Promise<number[][]> =>
  page.evaluate(async () => (await window.lab.evaluate()).confusion);
const mistakesIn = (matrix: Matrix) =>
  matrix.reduce((sum, row, label) => sum + row.reduce((all, count) => all + count, 0) - row[label], 0);

/** The same digits written anew and read by a network of plain loops with the weights of the page. */
async function countedHere(page: Page): Promise<number[][]> {
  const [w1, b1, w2, b2] = (await page.evaluate(() => window.lab.weights())).map(({ values }) => values);
  const { images, labels } = await generateDigits(10_000, testSeed(1));
  const counts = Array.from({ length: 10 }, () => new Array<number>(10).fill(0));
  labels.forEach((label, n) => {
    const hidden = b1.slice();
    for (let i = 0; i < 784; i++) {
      const grey = images[n * 784 + i] / 255;
      if (grey) for (let u = 0; u < hidden.length; u++) hidden[u] += grey * w1[i * hidden.length + u];
    }
    const logits = b2.map((bias, k) => hidden.reduce((sum, z, u) => sum + Math.max(0, z) * w2[u * 10 + k], bias));
    counts[label][logits.indexOf(Math.max(...logits))]++;
  });
  return counts;
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test('A student finds where the network is wrong, and changes an image until the answer flips', async ({ page }) => {
  const bad = watch(page);
  await openTrained(page);
  const matrix = await shownMatrix(page);
  expect(matrix).toEqual(await evaluated(page));
  await expect(heading(page)).toHaveText(`The ${mistakesIn(matrix)} mistakes`);
  // Recall and precision of the first digit.
  const column = matrix.reduce((sum, row) => sum + row[0], 0);
  const row = matrix[0].reduce((sum, count) => sum + count, 0);
  const three = (share: number) => share.toFixed(3).replace(/^0/, '');
  await expect(grid(page).locator('tbody td[data-name="recall"]').first()).toHaveText(three(matrix[0][0] / row));
  await expect(grid(page).locator('tfoot td').first()).toHaveText(three(matrix[0][0] / column));

  // The worst cell is open; from it the keyboard goes to the largest of the first row.
  const guess = matrix[0].indexOf(Math.max(...matrix[0].slice(1)), 1);
  await grid(page).locator('td[tabindex="0"]').focus();
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowUp');
  for (let i = 0; i < 9; i++) await page.keyboard.press('ArrowLeft');
  for (let i = 0; i < guess; i++) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `True digit 0, read as ${guess}` })).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`cell=0-${guess}`));
  const images = page.getByRole('button', { name: new RegExp(`^Image \\d+, labelled 0, read as ${guess}, `) });
  await expect(images).toHaveCount(Math.min(18, matrix[0][guess]));
  const sure = (await images.allTextContents()).map(Number);
  expect(sure).toEqual([...sure].sort((a, b) => b - a));
  await images.last().click();
  await expect(images.last()).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/image=\d+/);

  // Line by line is rubbed out until it reads as something else.
  await expect(verdict(page)).toContainText('wrong');
  const now = page.getByRole('group', { name: 'Ten probabilities after your change' }).getByRole('meter');
  const asked = (digit: number) => now.nth(digit).getAttribute('aria-valuenow');
  const before = await asked(guess);
  const pad = page.getByRole('application', { name: 'Pad to change the image on' });
  const box = await pad.boundingBox();
  if (!box) throw new Error('no pad');
  for (let y = 0.1; y < 0.95 && /Rub|Still/.test((await verdict(page).textContent()) ?? ''); y += 0.15) {
    await page.mouse.move(box.x + 0.1 * box.width, box.y + y * box.height);
    await page.mouse.down();
    await page.mouse.move(box.x + 0.9 * box.width, box.y + y * box.height, { steps: 3 });
    await page.mouse.up();
  }
  await expect(verdict(page)).toContainText('Rubbing out about');
  expect(await asked(guess)).not.toBe(before);
  await page.getByRole('button', { name: 'As it was' }).click();
  await expect.poll(() => asked(guess)).toBe(before);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(verdict(page)).toContainText('Rubbing out about');
  await page.getByRole('button', { name: 'As it was' }).click();
  await pad.focus();
  await page.keyboard.press('e');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press(' ');
  await expect.poll(() => asked(guess)).not.toBe(before);

  // A reload brings the run, the cell and the image back.
  await expect(page).toHaveURL(/image=\d+/);
  await page.reload();
  await expect(page.getByRole('heading', { name: `True digit 0, read as ${guess}` })).toBeVisible();
  await expect(images.last()).toHaveAttribute('aria-pressed', 'true');
  expect(await shownMatrix(page)).toEqual(matrix);
  await page.getByRole('button', { name: 'Show it on the bench' }).click();
  await expect(page.getByText(/^Test image \d+, labelled 0/)).toBeVisible();
  expect(bad).toEqual([]);
});

test('The gallery shows what the matrix counts, whatever is asked for, and keeps few images on the page', async ({
  page,
}) => {
  await openTrained(page);
  const matrix = await shownMatrix(page);
  await page.getByText('Gallery', { exact: true }).click();
  const count = page.getByRole('status').filter({ hasText: /images?$/ });
  await expect(count).toHaveText('10,000 images');
  await page.getByText('Wrong', { exact: true }).click();
  await expect(count).toHaveText(`${mistakesIn(matrix).toLocaleString('en-US')} images`);
  await page.getByRole('button', { name: /^True digit/ }).click();
  await page.getByRole('button', { name: '8', exact: true }).click();
  const wrongEights = matrix[8].reduce((sum, each) => sum + each, 0) - matrix[8][8];
  await expect(count).toHaveText(`${wrongEights} images`);
  await page.getByText('Right', { exact: true }).click();
  await expect(count).toHaveText(`${matrix[8][8]} images`);
  await page.getByRole('button', { name: /^Order/ }).click();
  await page.getByRole('button', { name: 'Least sure first' }).click();
  await expect(page).toHaveURL(/show=right&true=8&sort=unsurest/);

  // Few of them are there, and the keyboard reaches the last.
  const cells = gallery(page).getByRole('gridcell');
  expect(await cells.count()).toBeLessThan(200);
  const surenessOf = async (which: 'first' | 'last') =>
    Number((await cells[which]().getAttribute('aria-label'))?.match(/([\d.]+) sure/)?.[1]);
  const least = await surenessOf('first');
  await gallery(page).focus();
  await page.keyboard.press('End');
  await expect.poll(() => surenessOf('last')).toBeGreaterThan(least);
  expect(await cells.count()).toBeLessThan(200);
  const active = await gallery(page).getAttribute('aria-activedescendant');
  await page.keyboard.press('Enter');
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('heading', { name: /change a stroke/ })).toBeVisible();
  await expect(verdict(page)).toContainText('right');
});

test('The matrix follows a recording, and the files hold what it shows', async ({ page }) => {
  await openTrained(page, 3);
  const last = await shownMatrix(page);
  expect(last).toEqual(await countedHere(page));
  const recording = await page.evaluate(async () => Array.from(await window.lab.record()));
  const shown: number[][][] = [];
  for (const epoch of [1, 2, 3]) {
    await page.evaluate(([bytes, at]) => window.lab.replay(bytes, at), [recording, epoch] as const);
    const expected = await evaluated(page);
    await expect.poll(() => shownMatrix(page)).toEqual(expected);
    shown.push(expected);
  }
  expect(shown[2]).toEqual(last);
  expect(shown[0]).not.toEqual(last);

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Matrix, CSV' }).click();
  const lines = readFileSync(await (await saved).path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.slice(1).map((line) => line.split(',').slice(1).map(Number))).toEqual(last);
  const list = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Mistakes, JSON' }).click();
  const { mistakes, accuracy } = JSON.parse(readFileSync(await (await list).path(), 'utf8'));
  expect(mistakes).toHaveLength(mistakesIn(last));
  expect(accuracy).toBeCloseTo(1 - mistakesIn(last) / 10_000, 10);
});

test('What a trained network shows is accessible and fits, in either theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openTrained(page);
  for (const view of ['Mistakes', 'Gallery']) {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByText(view, { exact: true }).click();
    if (view === 'Gallery') await gallery(page).getByRole('gridcell').first().click();
    await expect(page.getByRole('heading', { name: /change a stroke/ })).toBeVisible();
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [390, 'light'],
      [390, 'dark'],
      [1440, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 844 });
      await page.waitForTimeout(300);
      expect.soft(await violations(page), `${view}, ${width} wide, ${colorScheme}`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(over, `${view}, ${width} wide`).toBeLessThanOrEqual(0);
    }
  }
});
