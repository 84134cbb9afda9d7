import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { encode } from 'uqr';
import { chapterRegions, labRegions, type Region } from '../src/core/screenKeys';
import pixels from '../src/i18n/course/pixels.en.json' with { type: 'json' };
import present from '../src/i18n/course/present.en.json' with { type: 'json' };
import { address, openSmallLab, watch } from './openLab';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const few = { data: 'strokes', size: '3000' };
const words = present.scene;

const part = (page: Page, region: string) =>
  page.locator(region === 'text' ? '[data-region="text"] > p' : `[data-region="${region}"]`).filter({ visible: true });

async function openMaker(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Make a scene' }).click();
  await expect(page.getByRole('dialog', { name: words.title })).toBeVisible();
}

async function copiedLink(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: words.copy }).click();
  await expect(page.getByRole('button', { name: words.copied })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Which of the parts are on screen. */
async function seen(page: Page, regions: readonly Region[]): Promise<Region[]> {
  const counts = await Promise.all(regions.map((region) => part(page, region).count()));
  return regions.filter((_, index) => counts[index] > 0);
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(() => (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
}

test('A scene of the lab is made by clicking, and its link hides exactly what was switched off', async ({ page }) => {
  const bad = watch(page);
  await openSmallLab(page, { layers: '48' });
  const whole = await seen(page, labRegions);
  expect(whole).toEqual(expect.arrayContaining(['presets', 'settings', 'engine', 'layers', 'pad', 'transport', 'nav']));
  await openMaker(page);
  const off = ['settings', 'engine', 'layers', 'log'] as const;
  for (const region of off) {
    await expect(part(page, region).first()).toBeVisible();
    await page.getByRole('switch', { name: words.regions[region], exact: true }).click();
    await expect(part(page, region)).toHaveCount(0);
  }
  const link = await copiedLink(page);
  expect(link).toContain('hide=settings,engine,layers,log');
  expect(link).toContain('v=1');

  const fresh = await page.context().newPage();
  await fresh.goto(link);
  await fresh.evaluate(() => window.lab.ready());
  await expect(fresh.getByText('48', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  expect(await seen(fresh, labRegions)).toEqual(whole.filter((region) => !off.some((gone) => gone === region)));
  // The numbers of the layers stay, but open nothing.
  await expect(fresh.getByRole('button', { name: /^Hidden layer/ })).toHaveCount(0);
  expect(bad).toEqual([]);
});

test('Everything comes back at one press, also in the address', async ({ page }) => {
  await openSmallLab(page, { hide: 'charts,pad,nav' });
  await expect(part(page, 'charts')).toHaveCount(0);
  await expect(page).toHaveURL(/hide=charts,pad,nav/);
  await openMaker(page);
  await expect(page.getByRole('switch', { name: words.regions.charts, exact: true })).not.toBeChecked();
  await page.getByRole('button', { name: words.all }).click();
  await expect(part(page, 'charts').first()).toBeVisible();
  await expect(page).not.toHaveURL(/hide=/);
});

test('A scene of a chapter may be its figures alone', async ({ page }) => {
  await page.goto(address('/course/neuron', few));
  await openMaker(page);
  for (const region of chapterRegions) {
    await expect(part(page, region).first(), region).toBeVisible();
    await page.getByRole('switch', { name: words.regions[region], exact: true }).click();
    await expect(part(page, region), region).toHaveCount(0);
  }
  const link = await copiedLink(page);
  const fresh = await page.context().newPage();
  await fresh.goto(link);
  await expect(fresh.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(fresh.getByRole('figure').first()).toBeVisible();
  expect(await seen(fresh, chapterRegions)).toEqual([]);
});

test('A scene can start on the projector', async ({ page }) => {
  await page.goto(address('/course/pixels', few));
  await expect(page.locator('article[data-digits="ready"]')).toHaveCount(1);
  await openMaker(page);
  // The step that is in sight when the link is copied.
  await page.locator('#item-10').evaluate((element) => element.scrollIntoView());
  await page.getByRole('switch', { name: words.projector }).click();
  const link = await copiedLink(page);
  const fresh = await page.context().newPage();
  await fresh.goto(link);
  await expect(fresh.getByRole('contentinfo')).toContainText(pixels.slides.p2.line);
});

test('The QR code holds the very link that is copied, and is as large as the window lets it', async ({ page }) => {
  await openSmallLab(page);
  await openMaker(page);
  await page.getByRole('switch', { name: words.regions.log, exact: true }).click();
  const link = await copiedLink(page);
  await page.getByRole('button', { name: words.qr }).click();
  const code = page.getByRole('img', { name: words.qrLabel });
  await expect(code).toBeVisible();
  await expect(page.getByText(link, { exact: true })).toBeVisible();
  const box = await code.boundingBox();
  expect(box?.height).toBeGreaterThan(700);

  const { data, size } = encode(link, { ecc: 'L', boostEcc: true, border: 0 });
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  const cells = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let i = 0; i < Number(width); i++) cells[Number(y)][Number(x) + i] = true;
  }
  expect(cells).toEqual(data);
  await page.keyboard.press('Escape');
  // Until it has faded out, its window has a header beside the page's.
  await expect(page.getByRole('dialog', { name: words.qrTitle })).toHaveCount(0);
  await expect(page.getByRole('dialog', { name: words.title })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('An unknown part of a link is named, the rest is hidden', async ({ page }) => {
  await openSmallLab(page, { hide: 'log,sofa' });
  await expect(page.getByText(/“hide”/)).toContainText('sofa');
  await expect(part(page, 'log')).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(address('/course/pixels', { ...few, hide: 'sofa' }));
  await expect(page.getByText(/“hide”/)).toContainText('sofa');
});
