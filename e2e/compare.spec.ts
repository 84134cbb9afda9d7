import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import words from '../src/i18n/screens/compare.en.json' with { type: 'json' };
import { address, openSmallLab, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const small = { data: 'strokes', size: 3000, batch: 100 };

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** Rows of one's own runs, as they stand. */
const own = (page: Page) => page.locator('tbody').first().getByRole('row');
const names = (page: Page) => own(page).getByRole('rowheader').allInnerTexts();
const cell = (page: Page, row: number, column: string) =>
  own(page).nth(row).locator(`[data-column="${column}"]`).innerText();

/** Four decimals, as the table has them. */
const shown = (value: number) => value.toFixed(4).replace(/^0/, '');

async function menu(page: Page, run: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for ${run}`, exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function train(page: Page, run: Record<string, unknown>) {
  return page.evaluate(
    async (settings) => {
      await window.lab.train(settings);
      return window.lab.history();
    },
    { ...small, ...run },
  );
}

test('Runs are kept over a reload, sorted, named, pinned, deleted, and taken along in a file', async ({
  page,
  browser,
}) => {
  const bad = watch(page);
  await openSmallLab(page);
  const wide = await train(page, { layers: [16], epochs: 2 });
  const none = await train(page, { layers: [], epochs: 3 });
  await page.goto(address('/compare'));
  await expect(own(page)).toHaveCount(2);
  await page.reload();
  await expect(own(page)).toHaveCount(2);
  // The newest first; the very figures of the lab, and the test result that came later.
  for (const [row, history] of [none, wide].entries()) {
    expect(await cell(page, row, 'valAccuracy')).toBe(shown(history.val_accuracy.at(-1) ?? 0));
    expect(await cell(page, row, 'accuracy')).toBe(shown(history.accuracy.at(-1) ?? 0));
    expect(await cell(page, row, 'valLoss')).toBe(shown(history.val_loss.at(-1) ?? 0));
    expect(await cell(page, row, 'test')).toMatch(/^\.\d{4}$/);
  }
  expect(await names(page)).toEqual(['No hidden layer', '16']);
  await page.getByRole('button', { name: words.columns.parameters }).click();
  await expect(page.getByRole('columnheader', { name: words.columns.parameters })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await page.getByRole('button', { name: words.columns.parameters }).click();
  expect(await names(page)).toEqual(['16', 'No hidden layer']);
  await expect(page).toHaveURL(/sort=-parameters/);

  await menu(page, '16', words.rename);
  await page.getByLabel('New name of 16').fill('my first');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Pin my first: it makes room for no other' }).click();
  await menu(page, 'No hidden layer', words.remove);
  await expect(own(page)).toHaveCount(1);
  await page.getByRole('button', { name: words.undo_one, exact: true }).click();
  await expect(own(page)).toHaveCount(2);
  await page.reload();
  await expect(page.getByRole('button', { name: /^Pin my first/ })).toHaveAttribute('aria-pressed', 'true');
  expect(await names(page)).toEqual(['my first', 'No hidden layer']);
  expect(await violations(page)).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save 2 chosen' }).click();
  const path = await (await saving).path();
  const elsewhere = await (await browser.newContext({ colorScheme: 'dark', locale: 'en-GB' })).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole('main')).toContainText(words.empty);
  const file = elsewhere.getByLabel(words.open);
  await file.setInputFiles({ name: 'a.mlpruns', mimeType: 'text/plain', buffer: Buffer.from('run,accuracy') });
  await expect(elsewhere.getByRole('alert').filter({ hasText: 'a.mlpruns does not hold runs' })).toBeVisible();
  await file.setInputFiles(path);
  await expect(elsewhere.getByText('2 runs added', { exact: true })).toBeVisible();
  expect(await names(elsewhere)).toEqual(['my first', 'No hidden layer']);
  await file.setInputFiles(path);
  await expect(elsewhere.getByText('0 runs added; already here: 2')).toBeVisible();
  await expect(own(elsewhere)).toHaveCount(2);
  expect(await violations(elsewhere)).toEqual([]);

  // With its weights it is the trained network again.
  const before = await page.evaluate(() => window.lab.evaluate());
  await menu(elsewhere, 'No hidden layer', words.openTrained);
  await expect(elsewhere).toHaveURL(/#\/lab/);
  await elsewhere.evaluate(() => window.lab.ready());
  expect(await elsewhere.evaluate(() => window.lab.history())).toEqual(none);
  expect((await elsewhere.evaluate(() => window.lab.evaluate())).accuracy).toBe(before.accuracy);
  expect(bad).toEqual([]);
});

test('A run that is trained on stays one entry; two in colour, what differs, and a link that says so', async ({
  page,
}) => {
  const bad = watch(page);
  await openSmallLab(page);
  await train(page, { layers: [8], epochs: 1 });
  await page.evaluate(() => window.lab.train());
  await train(page, { layers: [8], lr: 0.01, epochs: 2 });
  await train(page, { layers: [8], optimizer: 'sgd', epochs: 2 });
  await page.goto(address('/compare'));
  await expect(own(page)).toHaveCount(3);
  expect(await cell(page, 2, 'epochs')).toBe('2');
  const pressed = own(page).locator('[aria-pressed="true"]');
  await expect(pressed).toHaveCount(2);
  await own(page).nth(2).getByRole('rowheader').getByRole('button').click();
  await expect(own(page).nth(2)).toHaveAttribute('data-slot', '0');
  for (const name of await page.getByRole('checkbox', { name: /^Slides/ }).all()) await name.uncheck();
  const table = page.getByRole('region', { name: words.differences }).getByRole('table');
  await expect(table.getByRole('rowheader')).toHaveText(['Optimizer', 'Learning rate']);
  await expect(table.getByText('≠ 0.01')).toBeVisible();
  await expect(page).toHaveURL(/runs=[0-9a-z,]+&colour=/);

  const chart = page.getByRole('figure', { name: words.charts.accuracy, exact: true });
  await expect(chart.locator('path[data-look="validation"]')).toHaveCount(1);
  const saving = page.waitForEvent('download');
  await chart.getByRole('button', { name: /as SVG$/ }).click();
  const svg = readFileSync(await (await saving).path(), 'utf8');
  expect(svg).toContain('rgb(35, 71, 197)');
  expect(svg).not.toContain('var(--');
  const picture = page.waitForEvent('download');
  await chart.getByRole('button', { name: /as PNG$/ }).click();
  expect(
    readFileSync(await (await picture).path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');

  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link.replace('runs=', 'runs=notheree,'));
  await expect(page.getByText('A run that this link names is not in this browser.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Slides/ }).first()).not.toBeChecked();
  await expect(own(page).nth(2)).toHaveAttribute('data-slot', '0');
  expect(bad).toEqual([]);
});

test('Two runs raced from one seed leave the lab alone; with equal settings their curves are equal', async ({
  page,
}) => {
  const bad = watch(page);
  await openSmallLab(page);
  const lab = await train(page, { layers: [8], epochs: 2, seed: 4 });
  await page.goto(address('/compare'));
  await expect(own(page)).toHaveCount(1);
  const race = page.getByRole('region', { name: words.race.title });
  await race.getByLabel(words.race.value, { exact: true }).fill('0.001');
  await race.getByRole('button', { name: words.race.start, exact: true }).click();
  await expect(race.getByRole('status').filter({ hasText: 'the curves are equal in all 2 epochs' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(own(page)).toHaveCount(3);
  for (const row of [0, 1]) expect(await cell(page, row, 'valLoss')).toBe(shown(lab.val_loss[1]));

  await race.getByLabel(words.race.value, { exact: true }).fill('0.05');
  await race.getByRole('button', { name: words.race.again, exact: true }).click();
  await expect(race.getByRole('status').filter({ hasText: /ends \.?0?\.\d{4} higher|Even/ })).toBeVisible({
    timeout: 60_000,
  });
  await expect(own(page)).toHaveCount(5);
  await expect(own(page).nth(1)).toHaveAttribute('data-slot', '0');
  await expect(own(page).nth(0)).toHaveAttribute('data-slot', '1');
  expect(await page.evaluate(() => window.lab.history())).toEqual(lab);
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  expect(bad).toEqual([]);
});
