import { expect, type Locator, type Page, test } from '@playwright/test';
import { parameterCount } from '../src/core/network';
import { defaultRun } from '../src/core/run';
import { createWriter } from '../src/data/strokes/createWriter';
import { tenDigits } from '../src/features/ten-digits/ten';
import { draw, hasMnist, watch } from './openLab';

const TRAINED = { timeout: 60_000 };
const small = 'data=strokes&size=3000';

async function open(page: Page, query = small): Promise<void> {
  await page.goto(`#/course/your-turn?lang=en&${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your turn');
}

const task = (page: Page, number: number) => page.locator(`[data-task="your-turn-${number}"]`);
const figure = (page: Page, name: string) => page.getByRole('figure', { name, exact: true });
const budget = (page: Page) => figure(page, '.98 with 60,000 parameters');
const rates = (page: Page) => figure(page, 'One epoch at each learning rate');
const ten = (page: Page) => figure(page, 'Ten digits of your own');

/** Trains the settings on screen and waits for the end. */
async function train(board: Locator): Promise<void> {
  await board.getByRole('button', { name: /^Train$/ }).click();
  await expect(board.getByText(/epochs? done/)).toBeVisible(TRAINED);
}

/** Opens a setting, types a number and closes it again. */
async function type(page: Page, board: Locator, setting: string, value: string): Promise<void> {
  await board.getByRole('button', { name: setting }).click();
  await page.getByRole('dialog').getByRole('textbox').first().fill(value);
  await page.keyboard.press('Escape');
}

async function choose(page: Page, board: Locator, setting: string, value: string): Promise<void> {
  await board.getByRole('button', { name: setting }).click();
  await page.getByRole('dialog').getByRole('button', { name: value, exact: true }).click();
}

/** The cells of a try, by its name. */
async function cells(board: Locator, name: string): Promise<readonly string[]> {
  const row = board.getByRole('row').filter({ has: board.page().getByRole('button', { name, exact: true }) });
  return row.getByRole('cell').allTextContents();
}

test('A try is set, counted, trained and kept; its name and the link bring its settings back', async ({ page }) => {
  const bad = watch(page);
  await open(page);
  const board = budget(page);
  await expect(board.getByText('52,650 of 60,000 parameters')).toBeVisible();
  await type(page, board, 'Epochs', '2');
  await train(board);
  const [parameters, , last, best] = await cells(board, '2 epochs');
  expect(parameters).toBe('52,650');
  expect(Number(best)).toBeGreaterThanOrEqual(Number(last));

  await board.getByRole('button', { name: 'Hidden layers' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Layer 1' }).fill('80');
  await page.getByRole('button', { name: 'Remove layer 2' }).click();
  await page.keyboard.press('Escape');
  const count = parameterCount({ ...defaultRun, layers: [{ units: 80 }] });
  await expect(board.getByText(`${count.toLocaleString('en-US')} parameters: more than 60,000`)).toBeVisible();
  await choose(page, board, 'Optimizer', 'Adagrad');
  await train(board);
  expect(await cells(board, '80, Adagrad, 2 epochs')).toHaveLength(5);
  await expect(page).toHaveURL(/budget=layers:80\+optimizer:adagrad/);

  await board.getByRole('button', { name: '2 epochs', exact: true }).click();
  await expect(board.getByText('52,650 of 60,000 parameters')).toBeVisible();
  await expect(task(page, 1)).toHaveAttribute('data-task', 'your-turn-1');
  expect(bad).toEqual([]);
});

test('One epoch is what the plain engine makes of it; at a rate of 1 nothing is learnt', async ({ page }) => {
  await open(page);
  const board = rates(page);
  await train(board);
  const [, shown] = await cells(board, 'rate 0.001');
  const plain = await page.evaluate(() =>
    window.lab.train({ engine: 'plain', data: 'strokes', size: 3000, epochs: 1, lr: 0.001 }),
  );
  // 600 images are for validation; one may fall either way.
  expect(Math.abs(Number(shown) - plain.val_accuracy[0])).toBeLessThan(0.002);
  await expect(task(page, 3)).not.toHaveAttribute('data-done');
  await type(page, board, 'Learning rate', '1');
  await train(board);
  await expect(task(page, 3)).toHaveAttribute('data-done');
  await expect(task(page, 4)).not.toHaveAttribute('data-done');
  // It is remembered.
  await page.reload();
  await expect(task(page, 3)).toContainText('Task done');
});

test('A rescue counts with one change only', async ({ page }) => {
  test.skip(!hasMnist, 'needs MNIST');
  // The start weights are changed, nothing else.
  const glorot = 'layers:64+init:glorotUniform+lr:0.01+batch:50+shuffle:0+epochs:20+seed:5+trainMetrics:epochEnd';
  await open(page, `rescue=${glorot}`);
  const board = figure(page, 'Seed 5, stuck');
  await train(board);
  const [, last] = await cells(board, 'Glorot uniform');
  expect(Number(last)).toBeGreaterThanOrEqual(0.95);
  await expect(task(page, 2)).toHaveAttribute('data-done');
  await choose(page, board, 'From logits', 'yes');
  await train(board);
  await expect(board.getByRole('row').filter({ hasText: 'from logits' })).not.toContainText('reached');
  await expect(board.getByRole('row').filter({ hasText: 'reached' })).toHaveCount(1);
});

/** A digit as the app's own writer puts it down, as fractions of the pad. */
function written(label: number, seed: number) {
  const { strokes } = createWriter(seed).digit(label);
  const all = strokes.flat();
  const [left, top] = [Math.min(...all.map(({ x }) => x)), Math.min(...all.map(({ y }) => y))];
  const side = Math.max(...all.map(({ x }) => x - left), ...all.map(({ y }) => y - top));
  const place = (value: number, from: number) => 0.2 + (0.6 * (value - from)) / side;
  return strokes.map((stroke) =>
    stroke
      .filter((_, index) => index % 9 === 0 || index === stroke.length - 1)
      .map(({ x, y }) => [place(x, left), place(y, top)] as const),
  );
}

test('Ten digits are drawn and read, those misread are named, and another ten begins', async ({ page }) => {
  const bad = watch(page);
  await open(page, `${small}&ten=3`);
  const board = ten(page);
  await expect(board.getByRole('button', { name: 'Read it' })).toBeDisabled();
  await board.getByRole('button', { name: 'Train the Keras network' }).click();
  await expect(board.getByText('10 epochs done')).toBeVisible(TRAINED);
  const order = tenDigits(3);
  for (const [place, digit] of order.entries()) {
    await expect(board.getByText(`Draw a ${digit}`)).toBeVisible();
    // The first is drawn wrong on purpose: a 7 or a 1 where something else was asked for.
    const label = place === 0 ? (digit === 1 ? 0 : 1) : digit;
    await draw(page, written(label, 20 + place));
    if (place % 2) await board.getByRole('button', { name: 'Read it' }).click();
    else {
      await board.getByRole('application').focus();
      await page.keyboard.press('Enter');
    }
  }
  await expect(board.getByText('All ten are drawn.')).toBeVisible();
  const images = board.getByRole('list', { name: 'The ten drawings' }).getByRole('listitem');
  await expect(images.first()).toContainText('as ');
  await board.getByText('as numbers').click();
  const rows = await board
    .getByRole('table')
    .locator('tbody tr')
    .evaluateAll((found) => found.map((row) => [...row.children].slice(0, 2).map((cell) => Number(cell.textContent))));
  expect(rows.map(([asked]) => asked)).toEqual(order);
  const right = rows.filter(([asked, read]) => asked === read).length;
  expect(right).toBe(9);
  await expect(board.getByText('9 of 10 read right').first()).toBeVisible();
  await expect(task(page, 5)).toHaveAttribute('data-done');
  await board.getByRole('button', { name: 'Another ten' }).click();
  await expect(board.getByText(`Draw a ${tenDigits(4)[0]}`)).toBeVisible();
  await expect(page).toHaveURL(/ten=4/);
  expect(bad).toEqual([]);
});

test('Learning by heart: few images, many epochs', async ({ page }) => {
  await open(page, `${small}&choice=heart&heart=split:0.8+epochs:60+lr:0.005`);
  const board = figure(page, 'By heart');
  await train(board);
  const accuracy = Number((await cells(board, 'rate 0.005, 60 epochs, validation 80 %'))[0]);
  expect(accuracy).toBeGreaterThanOrEqual(0.999);
});

test('The program is that of the run chosen, and a hint opens on demand', async ({ page }) => {
  await open(page);
  const program = figure(page, 'The program in Keras');
  await expect(program).toContainText('keras.layers.Dense(32, activation="relu"');
  await expect(program).toContainText('validation_split=0.2');
  const hint = page.locator('details').filter({ hasText: 'Adagrad' });
  await expect(hint.getByText('shortens its steps')).toBeHidden();
  await hint.getByText('A hint').focus();
  await page.keyboard.press('Enter');
  await expect(hint.getByText('shortens its steps')).toBeVisible();
  await type(page, budget(page), 'Epochs', '1');
  await train(budget(page));
  await expect(program).toContainText('validation_split=0.1');
  await expect(program).toContainText('epochs=1, batch_size=30');
});

test('On MNIST every goal can be reached', async ({ page }) => {
  test.skip(!hasMnist, 'needs MNIST');
  const won = 'budget=layers:64,64+init:heNormal+optimizer:adagrad+lr:0.1+epochs:12+batch:32+split:0.1';
  await open(
    page,
    `${won}&rates=lr:0.004+epochs:1&small=layers:12,24+init:heNormal+outputInit:glorotUniform+lr:0.003+epochs:12+batch:64+split:0.1`,
  );
  await train(budget(page));
  await expect(task(page, 1)).toHaveAttribute('data-done');
  await train(rates(page));
  await type(page, rates(page), 'Learning rate', '0.006');
  await train(rates(page));
  await expect(task(page, 4)).toHaveAttribute('data-done');
  await train(figure(page, 'As small as can be'));
  await expect(task(page, 6)).toHaveAttribute('data-done');
});
