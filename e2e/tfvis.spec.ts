import { expect, type FrameLocator, type Page, test } from '@playwright/test';
import { address, openSmallLab, watch } from './openLab';

test.use({ serviceWorkers: 'allow' });

const settings = { data: 'strokes', size: '3000', layers: '12', epochs: '2' };

/** The cells of a table of tfjs-vis, row by row. */
const rowsOf = (frame: FrameLocator, heading: string) =>
  frame
    .locator('section', { hasText: heading })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

/** The recall of each digit as the lab counts it, to three places. */
async function recalls(page: Page): Promise<number[]> {
  const rows = page.getByRole('table', { name: 'Precision, recall and F1 of each digit' }).locator('tbody tr');
  return rows.evaluateAll((list) => list.map((row) => Number(row.children[3].textContent)));
}

/** Whether a page's policy lets text become code; asked a moment later, for what Playwright runs itself is not held to it. */
const evals = () =>
  new Promise<boolean>((resolve) => {
    setTimeout(() => {
      try {
        resolve(new Function('return true')());
      } catch {
        resolve(false);
      }
    });
  });

test('tfjs-vis shows the same model and weights in a frame of its own, without a network too', async ({
  page,
  context,
}) => {
  const bad = watch(page);
  await openSmallLab(page, settings);
  await page.evaluate(() => window.lab.train());
  const evaluated = await page.evaluate(() => window.lab.evaluate());
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 30_000,
  });
  await context.setOffline(true);
  await page.goto(address('/inspect', { ...settings, view: 'tfvis' }));
  const frame = page.frameLocator('iframe[title="The network in tfjs-vis"]');
  await expect(frame.getByRole('heading', { name: 'Accuracy of each digit' })).toBeVisible({ timeout: 30_000 });

  // 784 × 12 + 12, 12 × 10 + 10.
  const summary = await rowsOf(frame, 'show.modelSummary');
  expect(summary.map(([, shape, parameters]) => [shape, parameters])).toEqual([
    ['[batch,12]', '9,420'],
    ['[batch,10]', '130'],
  ]);
  const [kernel] = await rowsOf(frame, 'Layer 1, ');
  expect(kernel.slice(1, 2).concat(kernel[4])).toEqual(['[784,12]', '9,408']);

  const accuracies = await rowsOf(frame, 'metrics.perClassAccuracy');
  evaluated.confusion.forEach((counts, digit) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    expect(accuracies[digit][2]).toBe(total.toLocaleString('en'));
    expect(Math.abs(Number(accuracies[digit][1]) - counts[digit] / total)).toBeLessThan(5.1e-5);
  });
  // A histogram for each layer, and the matrix.
  await expect(frame.locator('canvas, svg.marks')).toHaveCount(3);

  // It follows the time machine.
  await page.getByText('As numbers, counted by the lab').click();
  const now = await recalls(page);
  await page.getByRole('slider', { name: 'Epoch to look at' }).press('ArrowLeft');
  await expect.poll(() => recalls(page)).not.toEqual(now);
  const then = await recalls(page);
  await expect
    .poll(async () => {
      const rows = await rowsOf(frame, 'metrics.perClassAccuracy');
      return Math.max(...rows.map(([, accuracy], digit) => Math.abs(Number(accuracy) - then[digit])));
    })
    .toBeLessThan(5.6e-4);
  expect(bad).toEqual([]);

  // Code may be made of text in the frame alone.
  expect(await page.evaluate(evals)).toBe(false);
  expect(await page.frames()[1].evaluate(evals)).toBe(true);
});
