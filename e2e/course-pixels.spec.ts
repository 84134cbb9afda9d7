import { expect, type Page, test } from '@playwright/test';
import { trainingSeed } from '../src/data/strokes/generateDataset';
import { generateDigits } from '../src/data/strokes/generateDigits';
import { watch } from './openLab';

const small = 'data=strokes&size=3000&lang=en';

async function open(page: Page, more = '', anchor = ''): Promise<void> {
  await page.goto(`#/course/pixels?${small}${more}${anchor}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pixels');
}

const task = (page: Page, item: number) => page.locator(`#item-${item} [data-task]`);
const slider = (page: Page, item: number) =>
  page.locator(`#item-${item}`).getByRole('slider', { name: 'Pixel of the picture' });

test('The grey read at a pixel is the byte in the file', async ({ page }) => {
  const bad = watch(page);
  const train = await generateDigits(3000, trainingSeed(1));
  const row = train.labels.indexOf(7);
  await open(page, '&digit=7&pixel=0');
  await expect(page.getByText(`Row ${row} of the training file, label 7`)).toBeVisible();
  const image = train.images.subarray(row * 784, (row + 1) * 784);
  const edge = image.findIndex((grey) => grey > 0 && grey < 255);
  const pointer = slider(page, 9);
  await pointer.focus();
  for (let down = 0; down < Math.floor(edge / 28); down++) await page.keyboard.press('ArrowDown');
  for (let across = 0; across < edge % 28; across++) await page.keyboard.press('ArrowRight');
  await expect(pointer).toHaveAttribute('aria-valuenow', String(edge));
  await expect(pointer).toHaveAttribute('aria-valuetext', new RegExp(`grey ${image[edge]}$`));
  await expect(task(page, 9)).toContainText('Task done');
  // The state is in the link.
  await expect(page).toHaveURL(new RegExp(`pixel=${edge}`));
  expect(bad).toEqual([]);
});

test('The split is counted in rows, and the answer is checked', async ({ page }) => {
  await open(page, '', '#item-10');
  const figure = page.getByRole('figure', { name: 'How the pictures are split' });
  await expect(figure).toContainText('2,400');
  await expect(figure).toContainText('2,400–2,999');
  const answer = task(page, 10);
  await answer.getByRole('textbox').fill('2399');
  await answer.getByRole('button', { name: 'Check' }).click();
  await expect(answer).toContainText('Not yet');
  await answer.getByRole('textbox').fill('2,400');
  await answer.getByRole('textbox').press('Enter');
  await expect(answer).toContainText('Task done');
});

test('Pixel 402 is found, with the mouse, where row times 28 plus column says', async ({ page }) => {
  await open(page, '', '#item-11');
  const pointer = slider(page, 11);
  await pointer.scrollIntoViewIfNeeded();
  const box = await pointer.boundingBox();
  expect(box).not.toBeNull();
  if (!box) return;
  await page.mouse.click(box.x + ((10 + 0.5) / 28) * box.width, box.y + ((14 + 0.5) / 28) * box.height);
  await expect(pointer).toHaveAttribute('aria-valuenow', '402');
  await expect(page.getByRole('figure', { name: 'From 28 × 28 to 784' })).toContainText('28 × 14 + 10 = 402');
  await expect(task(page, 11)).toContainText('Task done');
  await page.reload();
  await expect(task(page, 11)).toContainText('Task done');
});

test('The rows lie down one after the other, and at once where motion is not wanted', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '&rows=3', '#item-11');
  const figure = page.getByRole('figure', { name: 'From 28 × 28 to 784' });
  await expect(figure).toContainText('3 rows laid out, 84 numbers');
  await figure.getByRole('button', { name: 'Lay the rows out' }).click();
  await expect(figure).toContainText('28 rows laid out, 784 numbers');
});

test('A label becomes ten cells; only one of them may be lit', async ({ page }) => {
  await open(page, '&digit=3', '#item-13');
  const figure = page.getByRole('figure', { name: 'Two ways to write a label' });
  await figure.getByRole('button', { name: 'Cell 8' }).click();
  await expect(figure.getByRole('status')).toHaveText(/encoding of 8/);
  await figure.getByRole('button', { name: 'Cell 3' }).click();
  await expect(figure.getByRole('status')).toHaveText(/More than one/);
  await expect(task(page, 13)).toContainText('Try it');
  await figure.getByRole('button', { name: 'Cell 8' }).click();
  await expect(task(page, 13)).toContainText('Task done');
});
