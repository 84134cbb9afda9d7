import { expect, test } from '@playwright/test';
import { address, hasMnist, openSmallLab } from './openLab';

test('A link restores every setting', async ({ page }) => {
  await page.goto(address('/lab', { layers: '128:tanh,16', optimizer: 'sgd', lr: '0.05', epochs: '7', batch: '100' }));
  await expect(page.getByText('128').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText('tanh').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText('SGD').filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByText('0.05', { exact: true }).filter({ visible: true }).first()).toBeVisible();
});

test('A bad value in a link gives way to its default, with a notice', async ({ page }) => {
  await page.goto(address('/lab', { lr: 'fast', epochs: '3' }));
  await expect(page.getByText(/“lr”/)).toBeVisible();
  await expect(page.getByText('0.001', { exact: true }).filter({ visible: true }).first()).toBeVisible();
});

test('A setting changed stands in the address', async ({ page }) => {
  await openSmallLab(page);
  await page.evaluate(() => window.lab.reset({ layers: [48], data: 'strokes', size: 3000 }));
  await expect.poll(() => page.url()).toContain('layers=48');
});

test('A link opened later is followed without a reload', async ({ page }) => {
  await page.goto(address('/lab'));
  await page.evaluate(() => {
    location.hash = '#/lab?layers=77&lang=zh';
  });
  await expect(page.getByText('77').filter({ visible: true }).first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh');
});

test('A link opened before the page is drawn is followed too', async ({ page }) => {
  let draw = () => {};
  const waiting = new Promise<void>((resolve) => {
    draw = resolve;
  });
  // The page's words are late.
  await page.route(/assets\/en-[^/]*\.js$/, async (route) => {
    await waiting;
    await route.continue();
  });
  await page.goto(address('/lab'), { waitUntil: 'commit' });
  await page.waitForFunction(() => 'lab' in window);
  await page.evaluate(() => {
    location.hash = '#/lab?layers=77';
  });
  draw();
  await expect(page.getByText('77').filter({ visible: true }).first()).toBeVisible();
});

test('A link to another screen is followed with its settings', async ({ page }) => {
  await page.goto(address('/data'));
  await expect(page.getByRole('heading', { name: 'Data', exact: true })).toBeVisible();
  await page.evaluate(() => {
    location.hash = '#/lab?layers=55';
  });
  await expect(page.getByText('55', { exact: true }).filter({ visible: true }).first()).toBeVisible();
  expect(page.url()).toContain('layers=55');
});

test('autostart begins training by itself', async ({ page }) => {
  test.skip(!hasMnist, 'needs digits without a choice of files');
  await page.goto(address('/lab', { autostart: '1', epochs: '50' }));
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible({ timeout: 30_000 });
});
