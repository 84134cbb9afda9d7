import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { promptAt } from '../src/features/mine/prompts';
import words from '../src/i18n/screens/mine.en.json' with { type: 'json' };
import { address, draw, openSmallLab, strokesOf, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const few = { data: 'strokes', size: '3000' };
const run = { layers: [24], lr: 0.01, epochs: 2, batch: 100, data: 'strokes', size: 3000 };

type Drawn = readonly (readonly (readonly [number, number])[])[];

/** A two and a three, as fractions of the pad. */
const two: Drawn = [
  [
    [0.3, 0.3],
    [0.38, 0.18],
    [0.55, 0.15],
    [0.67, 0.25],
    [0.63, 0.42],
    [0.46, 0.6],
    [0.28, 0.82],
    [0.5, 0.8],
    [0.74, 0.83],
  ],
];
const three: Drawn = [
  [
    [0.32, 0.2],
    [0.5, 0.14],
    [0.65, 0.24],
    [0.6, 0.4],
    [0.46, 0.47],
    [0.62, 0.54],
    [0.68, 0.7],
    [0.55, 0.84],
    [0.32, 0.8],
  ],
];

/** What is inaccessible; of these rules alone, or of all. */
async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(
    (only) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(only),
    rules ? { runOnly: [...rules] } : {},
  );
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

const count = (page: Page, number: number) =>
  expect(
    page.getByText(words.list.count.replace('{{number}}', String(number)).replace('{{most}}', '2,000')),
  ).toBeVisible();
const grid = (page: Page) => page.getByRole('listbox', { name: words.list.grid });
const filter = (page: Page, name: string) =>
  page.getByRole('radiogroup', { name: words.list.shown }).getByText(name, { exact: true }).click();

/** Writes digits as one likes and labels each by its key. */
async function write(page: Page, digits: readonly (readonly [label: number, strokes: Drawn])[]): Promise<void> {
  await page.getByText(words.pad.free, { exact: true }).click();
  for (const [label, strokes] of digits) {
    await draw(page, strokes);
    await page.keyboard.press(String(label));
    await expect(page.getByRole('status').filter({ hasText: `Kept a ${label}` })).toBeVisible();
  }
}

test('Digits are written as asked, kept beyond a reload, read like everything else, and one that is misread is explained', async ({
  page,
}) => {
  const bad = watch(page);
  await page.goto(address('/mine', few));
  await expect(page.getByText(words.list.empty)).toBeVisible();
  // As asked: the first prompt, kept by its button; the next one by Enter.
  const keep = (digit: number) => page.getByRole('button', { name: `Keep this ${digit}`, exact: true });
  await expect(keep(promptAt(0))).toBeDisabled();
  await page.getByLabel(words.pad.writer).fill('Mei');
  await draw(page, two);
  await keep(promptAt(0)).click();
  await draw(page, three);
  await expect(keep(promptAt(1))).toBeEnabled();
  await page.keyboard.press('Enter');
  await count(page, 2);
  // A one under the label 8 is misread by any network.
  await write(page, [
    [1, strokesOf[1]],
    [7, strokesOf[7]],
    [8, strokesOf[1]],
  ]);
  await count(page, 5);

  await page.reload();
  await count(page, 5);
  await expect(page.getByLabel(words.pad.writer, { exact: true }).first()).toHaveValue('Mei');
  await expect(page.getByText('not trained yet')).toBeVisible();
  await page.evaluate(() => window.lab.ready());
  await page.evaluate((values) => window.lab.train(values), run);

  // Live: the figures on screen are those of the console's network, drawing by drawing.
  const read = await page.evaluate(async () => {
    const digits = await window.lab.myDigits();
    return Promise.all(digits.map(async ({ label, strokes }) => ({ label, p: await window.lab.recognize(strokes) })));
  });
  const guesses = read.map(({ label, p }) => ({ label, guess: p.indexOf(Math.max(...p)), confidence: Math.max(...p) }));
  expect(guesses.map(({ label }) => label)).toEqual([promptAt(0), promptAt(1), 1, 7, 8]);
  const right = guesses.filter(({ label, guess }) => label === guess).length;
  await expect(page.locator('[data-total="5"]')).toHaveAttribute('data-right', String(right));
  for (const [index, { label, guess, confidence }] of [...guesses].reverse().entries()) {
    const sure = confidence.toFixed(2);
    const name = guess === label ? `${label}, read right, ${sure}` : `${label}, read as ${guess}, ${sure}`;
    await expect(grid(page).getByRole('option').nth(index)).toHaveAccessibleName(name);
  }

  // The misread ones alone, in the link too; the newest is the 8 that is a 1.
  await filter(page, words.list.wrong);
  await expect(page).toHaveURL(/show=wrong/);
  await expect(grid(page).getByRole('option')).toHaveCount(5 - right);
  await grid(page).getByRole('option').first().click();
  const last = guesses[4];
  await expect(page.getByRole('heading', { name: `This 8 is read as ${last.guess}` })).toBeVisible();
  const ladder = page.getByRole('figure', { name: words.detail.ladder });
  await expect(ladder.getByRole('listitem')).toHaveCount(4);
  await expect(ladder.getByRole('listitem').last()).toContainText(`${last.guess} (${last.confidence.toFixed(2)})`);
  const near = page.getByRole('figure', { name: /training images most like it/ });
  for (const eye of [words.near.pixels, words.near.layer]) {
    await near.getByText(eye, { exact: true }).click();
    await expect(near.getByRole('listitem')).toHaveCount(8);
    // Generated ones look like ones.
    await expect(near.getByText(/^\d of 8 are 1s/)).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, ['color-contrast'])).toEqual([]);

  // The label was wrong: with the right one it is no mistake any more; undone, it is one again.
  await page.getByRole('group', { name: words.detail.relabel }).getByRole('button', { name: '1', exact: true }).click();
  await expect(page.locator('[data-total="5"]')).toHaveAttribute(
    'data-right',
    String(right + (last.guess === 1 ? 1 : 0)),
  );
  await page.getByRole('button', { name: words.list.undo, exact: true }).click();
  await expect(page.locator('[data-total="5"]')).toHaveAttribute('data-right', String(right));
  expect(bad).toEqual([]);
});

test('A collection goes to another browser as a file, comes in once, and a damaged file changes nothing', async ({
  page,
  browser,
}, info) => {
  await page.goto(address('/mine', few));
  await write(page, [
    [1, strokesOf[1]],
    [7, strokesOf[7]],
  ]);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.file.export }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toMatch(/\.digits\.json$/);
  const path = info.outputPath('class.digits.json');
  await download.saveAs(path);
  const text = readFileSync(path, 'utf8');
  const cut = info.outputPath('cut.digits.json');
  writeFileSync(cut, text.slice(0, -30));
  const list = info.outputPath('list.json');
  writeFileSync(
    list,
    JSON.stringify([{ label: 2, strokes: two.map((stroke) => stroke.map(([x, y]) => [x * 1000, y * 1000])) }]),
  );

  const context = await browser.newContext({ baseURL: info.project.use.baseURL, serviceWorkers: 'block' });
  const other = await context.newPage();
  await other.goto(address('/mine', few));
  const files = other.getByLabel(words.file.import);
  await files.setInputFiles([path, list]);
  await expect(other.getByText('class.digits.json: 2 new, 0 already here.')).toBeVisible();
  await expect(other.getByText('list.json: 1 new, 0 already here.')).toBeVisible();
  await files.setInputFiles([path]);
  await expect(other.getByText('class.digits.json: 0 new, 2 already here.')).toBeVisible();
  await files.setInputFiles([cut]);
  await expect(other.getByRole('alert')).toContainText('cut.digits.json is incomplete');
  await count(other, 3);
  const [mine, theirs] = await Promise.all([page, other].map((one) => one.evaluate(() => window.lab.myDigits())));
  expect(theirs).toEqual(expect.arrayContaining(mine));

  // By keyboard: the newest is deleted, all that are shown are, and everything comes back.
  await other.getByRole('button', { name: 'Dismiss' }).click();
  await grid(other).getByRole('option').first().focus();
  await other.keyboard.press('ArrowRight');
  await expect(grid(other).getByRole('option').nth(1)).toBeFocused();
  await other.keyboard.press('Delete');
  await count(other, 2);
  await other.getByRole('button', { name: words.list.undo, exact: true }).click();
  await count(other, 3);
  await other.getByRole('button', { name: 'Delete these 3' }).click();
  await expect(other.getByText(words.list.empty)).toBeVisible();
  await other.getByRole('button', { name: words.list.undo, exact: true }).click();
  // It is offered until everything is kept again.
  await expect(other.getByRole('button', { name: words.list.undo, exact: true })).toHaveCount(0);
  await other.reload();
  await count(other, 3);
  await context.close();
});

test('What is on the lab’s pad becomes one of my digits', async ({ page }) => {
  await openSmallLab(page);
  await expect(page.getByRole('button', { name: 'Keep as my digit' })).toBeDisabled();
  await draw(page, strokesOf[7]);
  await page.getByRole('button', { name: 'Keep as my digit' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '7', exact: true }).click();
  await page.getByRole('link', { name: 'See my digits' }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await count(page, 1);
  expect((await page.evaluate(() => window.lab.myDigits()))[0].label).toBe(7);
});
