import { expect, type Page, test } from '@playwright/test';
import { trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { deadShare } from '../src/features/activation/deadZone';
import { layerSums } from '../src/features/activation/layerSums';
import { curveNames } from '../src/features/activation/threeCurves';
import { watch } from './openLab';

async function open(page: Page, more = ''): Promise<void> {
  await page.goto(`#/course/activation?data=strokes&size=3000&lang=en${more}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Activation functions');
}

const task = (page: Page, id: string) => page.locator(`[data-task="${id}"]`);

test('One point moves on all three curves, by keys, by mouse and by link', async ({ page }) => {
  const bad = watch(page);
  await open(page, '&z=2');
  const point = (name: string) => page.getByRole('slider', { name: `Point z on ${name}` });
  await expect(point('sigmoid')).toHaveAttribute('aria-valuetext', 'z = 2.0, f(z) = 0.881, slope 0.105');
  await expect(point('tanh')).toHaveAttribute('aria-valuetext', 'z = 2.0, f(z) = 0.964, slope 0.071');
  await expect(point('ReLU')).toHaveAttribute('aria-valuetext', 'z = 2.0, f(z) = 2.000, slope 1.000');
  await point('tanh').focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect(point('ReLU')).toHaveAttribute('aria-valuenow', '0.9');
  const box = await point('ReLU').boundingBox();
  if (!box) throw new Error('the curve is not on screen');
  await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 3);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.3, box.y + box.height / 3, { steps: 5 });
  await page.mouse.up();
  await expect(point('sigmoid')).toHaveAttribute('aria-valuetext', /^z = -3\.\d/);
  await expect(point('ReLU')).toHaveAttribute('aria-valuetext', /f\(z\) = 0\.000, slope 0\.000$/);
  await expect(page).toHaveURL(/z=-3\.\d/);
  expect(bad).toEqual([]);
});

test('The steepest place of sigmoid counts only with the point on it', async ({ page }) => {
  await open(page);
  const answer = task(page, 'activation-1');
  await answer.getByRole('textbox').fill('0.25');
  await answer.getByRole('button', { name: 'Check' }).click();
  await expect(answer).toContainText('Not yet');
  await page.getByRole('slider', { name: 'Point z on sigmoid' }).focus();
  for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowLeft');
  await answer.getByRole('button', { name: 'Check' }).click();
  await expect(answer).toContainText('Task done');
});

test('The dead share is that of a real layer on real digits', async ({ page }) => {
  const digits = await generateDigits(100, trainingSeed(1));
  const sums = layerSums(
    Array.from({ length: 100 }, (_, row) =>
      Float32Array.from(digits.images.subarray(row * 784, (row + 1) * 784), (grey) => grey / 255),
    ),
  );
  await open(page);
  const figure = page.getByRole('figure', { name: 'Where gradients die' });
  const shown = (share: number) => `${(share * 100).toFixed(share > 0 && share < 0.1 ? 1 : 0)}%`;
  await expect(figure.getByRole('status')).toContainText(shown(deadShare('sigmoid', sums, 1)));
  await figure.getByText('as numbers').click();
  const shares = await figure.locator('tbody tr').last().locator('td').allInnerTexts();
  expect(shares).toEqual(curveNames.map((name) => `${(deadShare(name, sums, 1) * 100).toFixed(1)}%`));
  await expect(task(page, 'activation-2')).not.toHaveAttribute('data-done');
  const slider = figure.getByRole('slider', { name: 'Standard deviation of the weights' });
  await slider.focus();
  while (!((await task(page, 'activation-2').getAttribute('data-done')) !== null)) {
    if ((await slider.getAttribute('aria-valuenow')) === '0') break;
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(100);
  }
  await expect(task(page, 'activation-2')).toContainText('Task done');
  const spread = Number(await slider.getAttribute('aria-valuetext'));
  expect(deadShare('sigmoid', sums, spread)).toBeLessThan(0.05);
});

test('A chain multiplies the slopes', async ({ page }) => {
  await open(page, '&z=0&n=5');
  const figure = page.getByRole('figure', { name: 'A chain of derivatives' });
  await expect(figure).toContainText('9.8 × 10⁻⁴');
  await figure.getByRole('slider', { name: 'Layers n' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(figure).toContainText('0.250⁴');
  await expect(figure).toContainText('0.0039');
  const answer = task(page, 'activation-3');
  await answer.getByRole('textbox').fill('5');
  await answer.getByRole('button', { name: 'Check' }).click();
  await expect(answer).toContainText('Task done');
});
