import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { address, hasMnist, openSmallLab, ownFiles } from './openLab';

async function spoiled(name: string, change: (bytes: Buffer) => Buffer): Promise<string> {
  const source = (await ownFiles()).find((path) => path.includes(name)) ?? '';
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
  await page.goto(address('/data', { epochs: '10' }));
  await page.locator('input[type=file]').setInputFiles(await ownFiles());
  await expect(page.getByText('480').first()).toBeVisible();
  await page.getByRole('link', { name: 'Lab' }).first().click();
  await page.getByRole('button', { name: 'Train', exact: true }).click();
  await expect.poll(() => page.evaluate(() => window.lab.history().loss.length), { timeout: 60_000 }).toBe(10);
  expect(await page.evaluate(() => window.lab.history().val_accuracy[9])).toBeGreaterThan(0.8);
});

test.describe('A wrong file is named, with what is wrong', () => {
  const rest = async (name: string) => (await ownFiles()).filter((path) => !path.includes(name));
  const cases: [title: string, said: RegExp, files: () => Promise<string[]>][] = [
    [
      'truncated',
      /train-images.*incomplete/,
      async () => [...(await rest('train-images')), await spoiled('train-images', (bytes) => bytes.subarray(0, 5000))],
    ],
    [
      'another magic number',
      /t10k-images.*is not the IDX file/,
      async () => [
        ...(await rest('t10k-images')),
        await spoiled('t10k-images', (bytes) => Buffer.from([9, 9, 9, 9, ...bytes.subarray(4)])),
      ],
    ],
    [
      'a label of 10',
      /train-labels.*is 10/,
      async () => [
        ...(await rest('train-labels')),
        await spoiled('train-labels', (bytes) => Buffer.concat([bytes.subarray(0, -1), Buffer.from([10])])),
      ],
    ],
    ['only three files', /Four files are needed/, () => rest('t10k-labels')],
  ];
  for (const [title, said, files] of cases) {
    test(title, async ({ page }) => {
      await page.goto(address('/data', { data: 'files' }));
      await page.locator('input[type=file]').setInputFiles(await files());
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

test('A network trained on generated digits is tested on MNIST too', async ({ page }) => {
  test.skip(!hasMnist, 'needs MNIST');
  await openSmallLab(page, { epochs: '4' });
  const accuracy = await page.evaluate(async () => {
    await window.lab.train({ data: 'strokes', size: 3000, epochs: 6 });
    return [(await window.lab.evaluate()).accuracy, (await window.lab.evaluate('mnist')).accuracy];
  });
  expect(accuracy[1]).not.toBe(accuracy[0]);
  expect(accuracy[1]).toBeGreaterThan(0.6);
  await page.getByRole('button', { name: /MNIST's test set/ }).click();
  await expect(page.getByText(`${(accuracy[1] * 100).toFixed(2)}%`)).toBeVisible();
});
