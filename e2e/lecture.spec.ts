import { expect, type Page, test } from '@playwright/test';
import { serveStatic } from '../scripts/serveStatic.mjs';
import { chapters } from '../src/chapters/contents';
import frame from '../src/i18n/course/frame.en.json' with { type: 'json' };
import { hasMnist } from './openLab';

test.use({ serviceWorkers: 'allow', viewport: { width: 1280, height: 720 } });

const onStage = (page: Page) => page.locator('[data-step]:visible');
const slugOf = (page: Page) => /#\/course\/([\w-]+)/.exec(page.url())?.[1];

/** How much of the step does not fit on the stage, px, to the right and below; less than one is rounding. */
function cutOff(page: Page): Promise<number[]> {
  return onStage(page).evaluate((step) =>
    [step.scrollWidth - step.clientWidth, step.scrollHeight - step.clientHeight].map((over) => (over > 1 ? over : 0)),
  );
}

/** Presses Tab until a control of this name has the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(text)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test('The whole lecture is given by keyboard alone, without a network, from recorded runs where there is one', async ({
  page,
  context,
}) => {
  test.skip(!hasMnist, 'recordings of MNIST');
  test.setTimeout(240_000);
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  const { url, close } = await serveStatic({ folder: 'dist', base: '/lecture/' });

  // At home: everything is kept.
  await page.goto(`${url}#/data?lang=en`);
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, {
    timeout: 60_000,
  });
  await tabTo(page, /^Keep everything for offline use/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Everything is kept')).toBeVisible({ timeout: 60_000 });

  // In the lecture room: no network, no mouse.
  close();
  await context.setOffline(true);
  await page.goto(`${url}#/course?lang=en`);
  await page.reload();
  await tabTo(page, /^(Start|Go on)/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/course\/pixels/);
  await expect(page.locator('article[data-digits="ready"]')).toHaveCount(1, { timeout: 60_000 });
  await page.keyboard.press('p');

  const shown: string[] = [];
  for (const { slug } of chapters) {
    await expect.poll(() => slugOf(page)).toBe(slug);
    await expect(page).toHaveTitle(new RegExp(`^${frame.chapters[slug].title} `));
    await expect(onStage(page)).toHaveCount(1);
    const steps = await page.evaluate(() => document.querySelectorAll('[data-step]').length);
    for (let step = 1; step <= steps; step++) {
      await expect(onStage(page)).toHaveAttribute('data-step', String(step));
      const line = await page.getByRole('contentinfo').innerText();
      expect(line.length, `${slug}, step ${step}`).toBeGreaterThan(10);
      shown.push(`${slug} ${step}`);
      await expect.soft.poll(() => cutOff(page), `${slug}, step ${step} is seen whole`).toEqual([0, 0]);
      if (slug === 'one-layer' && step === 1) {
        await tabTo(page, /^Show the recorded run/);
        await page.keyboard.press('Enter');
        await expect(onStage(page).getByText('20 epochs done')).toBeVisible({ timeout: 60_000 });
        await expect.soft.poll(() => cutOff(page), `${slug}, trained, is seen whole`).toEqual([0, 0]);
      }
      await page.keyboard.press('PageDown');
    }
  }
  expect(new Set(shown).size).toBeGreaterThan(2 * chapters.length);

  // And in the lab the recorded network reads a digit.
  await page.keyboard.press('Escape');
  await page.goto(`${url}#/lab?lang=en`);
  await page.waitForFunction(() => 'lab' in window);
  await tabTo(page, /^Replay a recording/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Keras Sequential/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Epoch of the recording/);
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length)).toBe(10);
  expect(broken).toEqual([]);
});
