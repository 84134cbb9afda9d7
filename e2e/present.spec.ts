import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import neuron from '../src/i18n/course/neuron.en.json' with { type: 'json' };
import pixels from '../src/i18n/course/pixels.en.json' with { type: 'json' };
import present from '../src/i18n/course/present.en.json' with { type: 'json' };
import { address, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const few = { data: 'strokes', size: '3000' };
/** A projector, and a small one. */
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
];

const foot = (page: Page) => page.getByRole('contentinfo');
const onStage = (page: Page) => page.locator('[data-step]:visible');

async function openStep(page: Page, path: string, step = 1): Promise<void> {
  await page.setViewportSize(sizes[0]);
  await page.goto(address(path, { ...few, present: String(step) }));
  await expect(onStage(page)).toHaveCount(1);
  await expect(page.locator('article[data-digits="loading"]')).toHaveCount(0, { timeout: 60_000 });
  await expect(foot(page)).toBeVisible();
}

async function expectStep(page: Page, step: number, line: string): Promise<void> {
  await expect(onStage(page)).toHaveCount(1);
  await expect(onStage(page)).toHaveAttribute('data-step', String(step));
  await expect(foot(page)).toContainText(line);
}

test('P puts a chapter on the projector where one reads, and Escape takes it back there', async ({ page }) => {
  const bad = watch(page);
  await page.goto(address('/course/pixels', few));
  await expect(page.locator('article[data-digits="ready"]')).toHaveCount(1);
  await page.locator('#item-11').evaluate((element) => element.scrollIntoView());
  await page.keyboard.press('p');
  await expectStep(page, 3, pixels.slides.p3.line);
  await expect(page).toHaveURL(/present=3/);
  await page.keyboard.press('Escape');
  await expect(foot(page)).toHaveCount(0);
  await expect(page.locator('#item-11')).toBeInViewport();
  await expect(page).not.toHaveURL(/present=/);
  expect(bad).toEqual([]);
});

test('The word in the header does the same, and P is only a letter in a field', async ({ page }) => {
  await page.goto(address('/course/pixels', few));
  await page.getByRole('textbox', { name: pixels.rowNumber }).fill('4');
  await page.keyboard.press('p');
  await expect(foot(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(foot(page)).toBeVisible();
});

test('A clicker walks every step, over the end into the next chapter, and back', async ({ page }) => {
  await openStep(page, '/course/pixels');
  const slides = Object.values(pixels.slides);
  for (const [index, { line }] of slides.entries()) {
    await expectStep(page, index + 1, line);
    await expect(page).toHaveURL(new RegExp(`present=${index + 1}`));
    await page.keyboard.press('PageDown');
  }
  await expectStep(page, 1, neuron.slides.p1.line);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Chapter 2');
  await page.keyboard.press('PageUp');
  await expectStep(page, slides.length, slides[slides.length - 1].line);
  await page.keyboard.press('Home');
  await expectStep(page, 1, slides[0].line);
  await page.keyboard.press('End');
  await expectStep(page, slides.length, slides[slides.length - 1].line);
});

test('Arrows go to the figure that has the focus, else they step', async ({ page }) => {
  await openStep(page, '/course/activation');
  const point = onStage(page).getByRole('slider').first();
  await point.focus();
  const before = await point.getAttribute('aria-valuenow');
  await page.keyboard.press('ArrowRight');
  await expect(point).not.toHaveAttribute('aria-valuenow', before ?? '');
  await expect(onStage(page)).toHaveAttribute('data-step', '1');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('ArrowRight');
  await expect(onStage(page)).toHaveAttribute('data-step', '2');
  await page.keyboard.press('ArrowLeft');
  await expect(onStage(page)).toHaveAttribute('data-step', '1');
  // A clicker's own keys step whatever has the focus.
  await point.focus();
  await page.keyboard.press('PageDown');
  await expect(onStage(page)).toHaveAttribute('data-step', '2');
});

test('What was done in a figure is still there after walking on and back', async ({ page }) => {
  await openStep(page, '/course/pixels', 5);
  const cell = onStage(page)
    .getByRole('button', { name: /^(Cell|Place) ?3|3/ })
    .first();
  await cell.click();
  const html = await onStage(page).innerText();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageDown');
  expect(await onStage(page).innerText()).toBe(html);
});

test('Space plays what the step can train, and the run goes on while one steps', async ({ page }) => {
  await openStep(page, '/course/neuron', 2);
  await page.keyboard.press('Space');
  await expect(onStage(page).getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  await expect(onStage(page).getByRole('button', { name: 'Train again' })).toBeVisible({ timeout: 60_000 });
  // A finished run is not thrown away by one more press.
  await page.keyboard.press('Space');
  await page.waitForTimeout(300);
  await expect(onStage(page).getByRole('button', { name: 'Train again' })).toBeVisible();
});

test('B blackens the screen and brings it back; L is a pointer that follows the mouse', async ({ page }) => {
  await openStep(page, '/course/pixels');
  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: present.dark });
  await expect(black).toBeVisible();
  await expect(black).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  await page.keyboard.press('Escape');
  await expect(black).toHaveCount(0);
  await expect(foot(page)).toBeVisible();
  await page.keyboard.press('l');
  await page.mouse.move(700, 500);
  const box = await page.locator('[data-pointer]').boundingBox();
  expect(box && box.x + box.width / 2).toBeCloseTo(700, 0);
  expect(box && box.y + box.height / 2).toBeCloseTo(500, 0);
  await page.keyboard.press('l');
  await expect(page.locator('[data-pointer]')).toHaveCount(0);
});

test('A reload returns to the step, and a link opens it', async ({ page }) => {
  await openStep(page, '/course/loop', 3);
  await expect(onStage(page)).toHaveAttribute('data-step', '3');
  await page.reload();
  await expect(onStage(page)).toHaveAttribute('data-step', '3');
  await expect(foot(page)).toBeVisible();
});

test('Key hints fade when nothing moves, and come back', async ({ page }) => {
  await openStep(page, '/course/pixels');
  const hints = page.getByRole('button', { name: 'B black' }).locator('..');
  await page.mouse.move(300, 300);
  await expect(hints).toHaveCSS('opacity', '1');
  await expect(hints).toHaveCSS('opacity', '0', { timeout: 8000 });
  await page.mouse.move(330, 300);
  await expect(hints).toHaveCSS('opacity', '1');
});

test('The lab has three steps, and Space trains in it', async ({ page }) => {
  const bad = watch(page);
  await openStep(page, '/lab');
  await page.evaluate(() => window.lab.ready());
  await expectStep(page, 1, present.lab.slides.p1.line);
  await page.keyboard.press('PageDown');
  await expectStep(page, 2, present.lab.slides.p2.line);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.evaluate(() => window.lab.stop());
  await page.keyboard.press('PageDown');
  await expectStep(page, 3, present.lab.slides.p3.line);
  await page.keyboard.press('PageDown');
  await expectStep(page, 3, present.lab.slides.p3.line);
  await page.reload();
  await expectStep(page, 3, present.lab.slides.p3.line);
  expect(bad).toEqual([]);
});

test('A second window shows the notes, stays in step, and drives the first', async ({ page, context }) => {
  await openStep(page, '/course/pixels');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opened;
  const bad = watch(notes);
  await expect(notes.getByRole('main')).toContainText(pixels.slides.p1.notes);
  await expect(notes.getByRole('main')).toContainText(pixels.slides.p2.line);
  await expect(notes.getByRole('main')).toContainText(/28 rows|784|grid/i);
  await page.keyboard.press('PageDown');
  await expect(notes.getByRole('main')).toContainText(pixels.slides.p2.notes);
  await notes.getByRole('button', { name: present.next }).click();
  await expectStep(page, 3, pixels.slides.p3.line);
  await expect(notes.getByRole('main')).toContainText(pixels.slides.p3.notes);
  await notes.keyboard.press('PageUp');
  await expectStep(page, 2, pixels.slides.p2.line);
  await notes.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('End');
  await notes.keyboard.press('PageDown');
  await expectStep(page, 1, neuron.slides.p1.line);
  await expect(notes.getByRole('main')).toContainText(neuron.slides.p1.notes);
  expect(await violations(notes)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(notes.getByText(present.notes.gone)).toBeVisible();
  expect(bad).toEqual([]);
});

test('Two presentations do not mix', async ({ page, context }) => {
  await openStep(page, '/course/pixels');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('n');
  const notes = await opened;
  await expect(notes.getByRole('main')).toContainText(pixels.slides.p1.notes);
  const other = await context.newPage();
  await openStep(other, '/course/neuron');
  await expectStep(other, 1, neuron.slides.p1.line);
  await notes.getByRole('button', { name: present.next }).click();
  await expectStep(page, 2, pixels.slides.p2.line);
  await expectStep(other, 1, neuron.slides.p1.line);
  await expect(notes.getByRole('main')).toContainText(pixels.slides.p2.notes);
});

test('A blocked window is said', async ({ page }) => {
  await openStep(page, '/course/pixels');
  await page.evaluate(() => {
    window.open = () => null;
  });
  await page.keyboard.press('n');
  await expect(page.getByRole('alert')).toHaveText(present.blocked);
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

/** The smallest text on the projector, px, but for indices of formulas. */
function smallestText(page: Page): Promise<readonly [size: number, text: string]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest: [number, string] = [Number.POSITIVE_INFINITY, ''];
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      if (!element || !walker.currentNode.textContent?.trim() || element.closest('.katex, script, style')) continue;
      const { width, height } = element.getBoundingClientRect();
      if (!element.checkVisibility() || width < 2 || height < 2) continue;
      const drawing = element instanceof SVGElement ? element.ownerSVGElement : undefined;
      const view = drawing?.viewBox.baseVal?.width;
      const scale = drawing && view ? drawing.clientWidth / view : 1;
      const sheet = element.closest<HTMLElement>('[data-step] > div');
      const zoom = Number(sheet?.style.zoom || 1);
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale * zoom;
      if (size < smallest[0]) smallest = [size, walker.currentNode.textContent];
    }
    return smallest;
  });
}

/** How much the window, or the step on its stage, would have to be scrolled, px; less than one is rounding. */
function cutOff(page: Page): Promise<number> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('[data-step]')];
    const over = boxes
      .filter((box) => box.checkVisibility())
      .map((box) => Math.max(box.scrollWidth - box.clientWidth, box.scrollHeight - box.clientHeight));
    return Math.max(...over.map((pixels) => (pixels > 1 ? pixels : 0)));
  });
}

for (const path of ['/course/pixels', '/course/one-layer', '/course/loop', '/course/deeper', '/lab']) {
  test(`${path} fills the projector without a scroll bar of its own, is large and accessible`, async ({ page }) => {
    // The hints are there or gone: while they fade their contrast is nobody's.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openStep(page, path);
    const steps = await page.evaluate(() => document.querySelectorAll('[data-step]').length);
    for (let step = 1; step <= (path === '/lab' ? 3 : steps); step++) {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await expect.soft.poll(() => cutOff(page), `step ${step}, ${size.width} wide`).toBe(0);
        const least = 21.9 * Math.min(size.width / 1920, size.height / 1080);
        const small = async () => ((await smallestText(page))[0] < least ? (await smallestText(page))[1] : '');
        await expect.soft.poll(small, `too small in step ${step}, ${size.width} wide`).toBe('');
      }
      // Every other step in the dark.
      const colorScheme = step % 2 ? 'light' : 'dark';
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(200);
      expect.soft(await violations(page), `step ${step}, ${colorScheme}`).toEqual([]);
      await page.keyboard.press('PageDown');
    }
  });
}
