import { expect, type Page, test } from '@playwright/test';
import { address, draw, strokesOf, watch } from './openLab';

/** As where MNIST cannot be had: the build lists none, and nothing outside the site answers. */
async function withoutMnist(page: Page): Promise<string[]> {
  const bad = watch(page);
  page.on('response', (response) => {
    if (response.status() >= 400) bad.push(`${response.status()}: ${response.url()}`);
  });
  await page.route('**/datasets/index.json', (route) => route.fulfill({ json: {} }));
  await page.route('**/*.gz', (route) => route.abort());
  await page.route(
    (url) => url.host !== '127.0.0.1:4317',
    (route) => route.abort(),
  );
  return bad;
}

test('Without MNIST a student trains on generated digits, says so everywhere, and the network reads', async ({
  page,
}) => {
  const bad = await withoutMnist(page);
  await page.goto(address('/lab', { size: '12000', epochs: '3' }));
  await expect(page.getByText(/MNIST is out of reach/)).toBeVisible();
  expect(await page.evaluate(() => window.lab.ready())).toMatchObject({ data: 'strokes' });

  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length), { timeout: 60_000 }).toBe(3);
  await expect(page.getByRole('button', { name: 'Train', exact: true })).toBeVisible();
  for (const figure of ['Loss', 'Accuracy']) {
    await expect(page.getByRole('figure', { name: figure }).getByText('Generated digits')).toBeVisible();
  }
  await expect(page.getByRole('heading', { name: /Test set Generated digits/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Training log Generated digits/ })).toBeVisible();
  expect((await page.evaluate(() => window.lab.evaluate())).accuracy).toBeGreaterThan(0.8);

  await draw(page, strokesOf[1]);
  await expect(page.getByRole('meter', { name: '1' })).toHaveAttribute('aria-valuenow', /^(0\.[5-9]|1)/);
  await page.getByRole('button', { name: /^Clear/ }).click();
  await draw(page, strokesOf[0]);
  await expect(page.getByRole('meter', { name: '0' })).toHaveAttribute('aria-valuenow', /^(0\.[5-9]|1)/);
  expect(bad).toEqual([]);
});

test('Asked for by name, MNIST that is not there is missed in a sentence', async ({ page }) => {
  await withoutMnist(page);
  await page.goto(address('/lab', { data: 'mnist' }));
  await expect(page.getByRole('alert').filter({ hasText: 'MNIST is not here' })).toBeVisible();
  const name = await page.evaluate(() =>
    window.lab.ready().then(
      () => 'ready',
      (error: Error) => error.name,
    ),
  );
  expect(name).toBe('DataMissing');
  await page.getByRole('button', { name: 'Use generated digits' }).click();
  expect(await page.evaluate(() => window.lab.ready())).toMatchObject({ data: 'strokes' });
});

test('Generated digits are the same for the same seed, and fresh ones differ from epoch to epoch', async ({ page }) => {
  await withoutMnist(page);
  await page.goto(address('/lab', { size: '3000' }));
  const [once, again, other, fresh] = await page.evaluate(async () => {
    const run = { layers: [16], epochs: 2, size: 3000, engine: 'tfjs-wasm' };
    const losses: number[][] = [];
    for (const change of [{}, {}, { dataSeed: 2 }, { fresh: 1 }]) {
      losses.push((await window.lab.train({ ...run, ...change })).loss);
    }
    return losses;
  });
  expect(again).toEqual(once);
  expect(other[0]).not.toBe(once[0]);
  expect(fresh[0]).toBe(once[0]);
  expect(fresh[1]).not.toBe(once[1]);
});
