import { expect, type Page, test } from '@playwright/test';
import { slideRuns } from '../src/core/slides';
import { watch } from './openLab';

const small = 'data=strokes&size=3000&lang=en';
const TRAINED = { timeout: 100_000 };

async function open(page: Page, more = ''): Promise<void> {
  await page.goto(`#/course/loop?${small}${more}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The training loop');
}

const stairs = (page: Page) => page.getByRole('figure', { name: 'Accuracy and the digits asleep' });

/** The staircase's table: each epoch's ten cells, as written. */
async function cells(page: Page): Promise<string[][]> {
  await stairs(page).getByText('as numbers').click();
  return stairs(page)
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].slice(2).map((cell) => cell.textContent ?? '')),
    );
}

async function train(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Train 20 epochs' }).click();
  await expect(page.getByText('20 epochs done').first()).toBeVisible(TRAINED);
}

test('Twenty epochs are trained, looked through, and the last digit to wake is named', async ({ page }) => {
  const bad = watch(page);
  await open(page);
  await expect(page.getByText('Let the 20 epochs finish first.')).toBeVisible();
  await train(page);
  const rows = await cells(page);
  expect(rows).toHaveLength(20);

  // The readout is of the epoch that the arrows choose, and the link keeps it.
  const picker = stairs(page).getByRole('slider', { name: 'Choose an epoch' });
  await picker.focus();
  await page.keyboard.press('Home');
  await expect(picker).toHaveAttribute('aria-valuenow', '1');
  await expect(stairs(page)).toContainText('after epoch 1');
  await expect(stairs(page)).toContainText('of 2,400 images');
  await expect(page).toHaveURL(/epoch=1/);
  const asleepFirst = rows[0].flatMap((cell, digit) => (cell === 'asleep' ? [digit] : []));
  await expect(picker).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`digits asleep: ${asleepFirst.join(', ') || 'none'};`),
  );
  await page.keyboard.press('ArrowDown');
  await expect(stairs(page)).toContainText(/Digit 0: [\d,]+ of [\d,]+ right/);

  // The task knows what the table says.
  const slept = Array.from({ length: 10 }, (_, digit) => rows.findLastIndex((row) => row[digit] === 'asleep'));
  const waking = slept.map((index) => (index === 19 ? -1 : index + 2));
  const last = Math.max(...waking.filter((_, digit) => slept[digit] >= 0), 0);
  const task = page.locator('[data-task]').filter({ hasText: 'Which digit wakes last' });
  if (last < 2) {
    await expect(task).toContainText('No digit slept and woke');
    return;
  }
  const digit = waking.findIndex((epoch, index) => epoch === last && slept[index] >= 0);
  await task.getByLabel('Digit').selectOption(String(digit));
  await task.getByLabel('Epoch').selectOption(String(last === 20 ? 19 : last + 1));
  await task.getByRole('button', { name: 'Check' }).click();
  await expect(task).toContainText('Not yet');
  await task.getByLabel('Epoch').selectOption(String(last));
  await task.getByRole('button', { name: 'Check' }).click();
  await expect(task).toContainText('Task done');
  expect(bad).toEqual([]);
});

test('The epochs are played one after the other, and stepped through where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await train(page);
  await expect(page.getByRole('button', { name: 'Play the 20 epochs' })).toHaveCount(0);
  await stairs(page).getByRole('button', { name: 'Epoch before' }).click();
  await expect(stairs(page)).toContainText('after epoch 19');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  // Every epoch shows in its turn; what the page shows between two looks counts, too.
  const picker = stairs(page).getByRole('slider', { name: 'Choose an epoch' });
  const seen = await picker.evaluateHandle((slider) => {
    const epochs: string[] = [];
    const note = () => epochs.push(slider.getAttribute('aria-valuenow') ?? '');
    new MutationObserver(note).observe(slider, { attributes: true, attributeFilter: ['aria-valuenow'] });
    return epochs;
  });
  await page.getByRole('button', { name: 'Play the 20 epochs' }).click();
  await expect.poll(() => seen.jsonValue(), { timeout: 30_000 }).toHaveLength(20);
  expect(await seen.jsonValue()).toEqual(Array.from({ length: 20 }, (_, index) => String(index + 1)));
});

test('The log is what the loop prints, and generated digits are not held against the slides', async ({ page }) => {
  await open(page);
  const log = page.getByRole('figure', { name: "The loop's log" });
  const [first] = slideRuns.byHand.epochs;
  await expect(log).toContainText(`train_loss=${first.loss.toFixed(4)}, train_acc=${first.accuracy.toFixed(4)}`);
  await train(page);
  await expect(log).toContainText(
    /epoch= 20, train_loss=\d+\.\d{4}, train_acc=0\.\d{4}, val_loss=\d+\.\d{4}, val_acc=0\.\d{4}/,
  );
  await expect(log).not.toContainText(first.loss.toFixed(4));
  await expect(page.getByText('not to be held against the slides')).toBeVisible();
});

test('Beyond the clip the gradient is exactly zero; from logits it is not', async ({ page }) => {
  await open(page, '&lag=16');
  const figure = page.getByRole('figure', { name: 'Where the loss is flat' });
  const lag = figure.getByRole('slider', { name: 'How far the right answer lags' });
  await expect(lag).toHaveAttribute('aria-valuetext', /clipped loss 16\.000, gradient −1\.0000/);
  await lag.focus();
  await page.keyboard.press('ArrowRight');
  await expect(lag).toHaveAttribute(
    'aria-valuetext',
    /clipped loss 16\.118, gradient 0; from logits loss 17\.000, gradient −1\.0000/,
  );
});

test('The same seed is trained both ways, and a prediction is judged by the run', async ({ page }) => {
  await open(page);
  const task = page.locator('[data-task]').filter({ hasText: 'Guess first' });
  await task.getByText('some digits sleep all the same').click();
  await expect(task).toContainText('Noted.');
  await page.getByRole('button', { name: 'Train both' }).click();
  await expect(page.getByText('20 epochs done')).toHaveCount(2, TRAINED);
  const table = page.getByRole('table').filter({ hasText: 'digits asleep after epoch 1' });
  const row = (name: string) => table.getByRole('row', { name }).getByRole('cell');
  // Without the clip no image is without a gradient.
  await expect(row('digits asleep after epoch 1').last()).toHaveText('none');
  await expect(row('wrong without gradient after epoch 1').last()).toHaveText('0');
  await expect(task).toContainText('Not so.');
  const accuracy = Number(await row('training accuracy, epoch 1').last().innerText());
  await task.getByText(accuracy >= 0.8 ? 'accuracy is past .80' : 'accuracy is under .80').click();
  await expect(task).toContainText('Task done');
});
