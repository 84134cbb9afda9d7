import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { address, fixtureFiles, hasMnist, openOwnFiles } from './openLab';

function spoiled(name: string, change: (bytes: Buffer) => Buffer): string {
  const source = fixtureFiles().find((path) => path.includes(name)) ?? '';
  const path = join(tmpdir(), `spoiled-${name}-idx.bin`);
  writeFileSync(path, change(gunzipSync(readFileSync(source))));
  return path;
}

test('The data view shows samples, counts and the split', async ({ page }) => {
  test.skip(!hasMnist, 'needs MNIST');
  await page.goto(address('/data'));
  for (const count of ['48,000', '12,000', '10,000']) {
    await expect(page.getByText(count).first()).toBeVisible({ timeout: 30_000 });
  }
  // Digits 0 and 1 of the training set, as they are counted everywhere.
  await expect(page.getByText('5,923').first()).toBeVisible();
  await expect(page.getByText('6,742').first()).toBeVisible();
});

test('The user trains on four files of their own', async ({ page }) => {
  await openOwnFiles(page, { epochs: '10' });
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length), { timeout: 60_000 }).toBe(10);
  expect(await page.evaluate(() => window.lab.history().val_accuracy[9])).toBeGreaterThan(0.8);
});

test.describe('A wrong file is named, with what is wrong', () => {
  const rest = (name: string) => fixtureFiles().filter((path) => !path.includes(name));
  const cases: [title: string, said: RegExp, files: () => string[]][] = [
    [
      'truncated',
      /train-images.*incomplete/,
      () => [...rest('train-images'), spoiled('train-images', (bytes) => bytes.subarray(0, 5000))],
    ],
    [
      'another magic number',
      /t10k-images.*is not the IDX file/,
      () => [
        ...rest('t10k-images'),
        spoiled('t10k-images', (bytes) => Buffer.from([9, 9, 9, 9, ...bytes.subarray(4)])),
      ],
    ],
    [
      'a label of 10',
      /train-labels.*is 10/,
      () => [
        ...rest('train-labels'),
        spoiled('train-labels', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([10])])),
      ],
    ],
    ['only three files', /Four files are needed/, () => rest('t10k-labels')],
  ];
  for (const [title, said, files] of cases) {
    test(title, async ({ page }) => {
      await page.goto(address('/data', { data: 'files' }));
      await page.locator('input[type=file]').setInputFiles(files());
      await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    });
  }
});

test('MNIST that arrives damaged is refused with the name of the file', async ({ page }) => {
  test.skip(!hasMnist, 'needs MNIST');
  const path = 'dist/datasets/mnist/t10k-labels-idx1-ubyte.gz';
  const bytes = gunzipSync(readFileSync(path));
  bytes[500] = (bytes[500] + 1) % 10;
  await page.route('**/t10k-labels-idx1-ubyte.gz', (route) => route.fulfill({ body: bytes }));
  await page.goto(address('/lab'));
  await expect(page.getByRole('alert').filter({ hasText: 't10k-labels-idx1-ubyte.gz' })).toBeVisible({
    timeout: 30_000,
  });
});

test('MNIST arrives whole where the server has unpacked it on the way', async ({ page }) => {
  test.skip(!hasMnist, 'needs MNIST');
  await page.route('**/*.gz', (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1);
    return route.fulfill({ body: gunzipSync(readFileSync(`dist/datasets/mnist/${name}`)) });
  });
  await page.goto(address('/lab'));
  expect((await page.evaluate(() => window.lab.ready())).data).toBe('mnist');
});

test('Without MNIST the lab says so, offers own files, and asks for nothing that is not there', async ({ page }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.route('**/datasets/index.json', (route) => route.fulfill({ json: {} }));
  await page.goto(address('/lab'));
  await expect(page.getByText(/MNIST/).first()).toBeVisible();
  const name = await page.evaluate(() =>
    window.lab.ready().then(
      () => 'ready',
      (error: Error) => error.name,
    ),
  );
  expect(name).toBe('DataMissing');
  expect(failed).toEqual([]);
});
