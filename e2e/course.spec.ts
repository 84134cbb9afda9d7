import { expect, type Page, test } from '@playwright/test';
import { chapters } from '../src/chapters/contents';
import en from '../src/i18n/course/frame.en.json' with { type: 'json' };
import zh from '../src/i18n/course/frame.zh.json' with { type: 'json' };
import { hasMnist, watch } from './openLab';

/** A few generated digits, so that nobody waits for MNIST where it does not matter. */
const small = 'data=strokes&size=3000';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('The contents list every chapter with a line, and each opens', async ({ page }) => {
  const bad = watch(page);
  await page.goto(`#/course?lang=en&${small}`);
  await expect(heading(page)).toHaveText(en.title);
  for (const { slug } of chapters) {
    const { title, summary } = en.chapters[slug];
    await expect(page.getByRole('main').getByRole('link', { name: title })).toContainText(summary);
  }
  await page.getByRole('main').getByRole('link', { name: en.chapters.loop.title }).click();
  await expect(heading(page)).toHaveText(en.chapters.loop.title);
  await expect(page).toHaveTitle(/The training loop/);
  expect(bad).toEqual([]);
});

test('A course link asks for nothing that belongs to the lab, until the lab is opened', async ({ page }) => {
  test.skip(!hasMnist, 'needs a build that has MNIST');
  const digits: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/datasets/mnist/')) digits.push(request.url());
  });
  await page.goto('#/course?lang=en');
  await expect(heading(page)).toBeVisible();
  await page.waitForTimeout(1000);
  expect(digits).toEqual([]);
  await page.getByRole('link', { name: 'Lab', exact: true }).click();
  await expect.poll(() => digits.length).toBeGreaterThan(0);
});

test('A script reaches the lab from a chapter', async ({ page }) => {
  await page.goto(`#/course/pixels?lang=en&${small}`);
  await expect(heading(page)).toBeVisible();
  expect(await page.evaluate(() => window.lab.ready())).toMatchObject({ data: hasMnist ? 'mnist' : 'strokes' });
  await expect(page).toHaveURL(/#\/course\/pixels/);
});

test('Arrows turn to the next chapter and back, but not inside a figure', async ({ page }) => {
  await page.goto(`#/course/pixels?lang=en&${small}`);
  await expect(heading(page)).toHaveText(en.chapters.pixels.title);
  await page.getByRole('slider', { name: 'Pixel of the picture' }).first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(en.chapters.pixels.title);
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('ArrowRight');
  await expect(heading(page)).toHaveText(en.chapters.neuron.title);
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page)).toHaveText(en.chapters.pixels.title);
});

test('Progress outlives a reload, and the contents lead back to where one was', async ({ page }) => {
  await page.goto(`#/course/layers?lang=en&${small}`);
  await expect(heading(page)).toHaveText(en.chapters.layers.title);
  await page.goto('about:blank');
  await page.goto(`#/course?lang=en&${small}`);
  await expect(page.getByRole('link', { name: /^Go on/ })).toHaveText(/More neurons/);
  await page.getByRole('link', { name: /^Go on/ }).click();
  await expect(heading(page)).toHaveText(en.chapters.layers.title);
});

test('An unknown chapter leads to the contents, with a word about it', async ({ page }) => {
  await page.goto(`#/course/nosuch?lang=en&${small}`);
  await expect(page.getByText(/no chapter “nosuch”/)).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: en.chapters.pixels.title })).toBeVisible();
});

test('A setting of the lab never gets into a course address, and a run is carried to the lab', async ({ page }) => {
  await page.goto(`#/course/pixels?lang=zh&digit=3&${small}`);
  await expect(heading(page)).toHaveText(zh.chapters.pixels.title);
  await expect(page).toHaveURL(/#\/course\/pixels\?digit=3&data=strokes&size=3000$/);
  await page.evaluate(() => {
    location.hash = '#/lab?layers=77';
  });
  await expect(page.getByText('77').filter({ visible: true }).first()).toBeVisible();
});

test('Words, formulas and figures share a light', async ({ page }) => {
  await page.goto(`#/course/pixels?lang=en&${small}#item-11`);
  await page.getByRole('button', { name: 'column c' }).focus();
  await expect(page.locator('#item-11 [data-part="column"][data-lit]').first()).toBeVisible();
});

for (const [language, frame] of [
  ['zh', zh],
  ['en', en],
] as const) {
  test(`Every item is found in ${language}, where there is something to read`, async ({ page }) => {
    await page.goto(`#/course?lang=${language}&${small}`);
    for (const { slug, item } of chapters.flatMap(({ slug, items }) => items.map((item) => ({ slug, item })))) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/course?item=${item}&${small}`);
      await expect(heading(page), `item ${item}`).toHaveText(frame.chapters[slug].title);
      await expect(page).toHaveURL(new RegExp(`#/course/${slug}.*#item-${item}$`));
      const section = page.locator(`section:has(#item-${item}), section#item-${item}`);
      await expect(section, `item ${item}`).toBeInViewport();
      const length = async () => (await section.innerText()).replaceAll(/\s/g, '').length;
      await expect.poll(length, `item ${item}`).toBeGreaterThan(language === 'zh' ? 60 : 120);
    }
  });
}

test('An item alone, before or behind the #, finds its chapter', async ({ page }) => {
  for (const address of ['#item-24', '?item=24', '#/course?item=24', '#/course#item-24']) {
    await page.goto('about:blank');
    await page.goto(address);
    await expect(page).toHaveURL(/#\/course\/deeper#item-24$/);
    await expect(page.locator('section:has(#item-24), section#item-24')).toBeInViewport();
  }
});
