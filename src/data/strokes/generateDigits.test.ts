import { describe, expect, it } from 'vitest';
import { generateDataset, TEST_ROWS, testSeed, trainingSeed } from './generateDataset';
import { generateDigits } from './generateDigits';

const ROWS = 3_000;
const digits = await generateDigits(ROWS, 1);
const row = (images: Uint8Array, index: number) => images.subarray(784 * index, 784 * (index + 1));

describe('generated digits', () => {
  it('have the ten digits in about equal parts', () => {
    const counts = new Array<number>(10).fill(0);
    for (const label of digits.labels) counts[label]++;
    // Four standard deviations of a fair draw.
    for (const count of counts) expect(Math.abs(count - ROWS / 10)).toBeLessThan(4 * Math.sqrt(ROWS * 0.09));
  });

  it('are as dark as MNIST: mean grey .131, ink on 19 % of the pixels', () => {
    const grey = digits.images.reduce((sum, value) => sum + value, 0) / digits.images.length / 255;
    const inked = digits.images.reduce((sum, value) => sum + Math.sign(value), 0) / digits.images.length;
    expect(Math.abs(grey - 0.131)).toBeLessThan(0.008);
    expect(Math.abs(inked - 0.19)).toBeLessThan(0.01);
  });

  it('are the same from the same seed, and fewer are the beginning of more', async () => {
    const fewer = await generateDigits(300, 1);
    expect(Buffer.compare(fewer.images, digits.images.subarray(0, 300 * 784))).toBe(0);
    expect(fewer.labels).toEqual(digits.labels.subarray(0, 300));
  });

  it('come with progress that grows to the whole', async () => {
    const told: number[] = [];
    await generateDigits(500, 1, (rows) => told.push(rows));
    expect(told.at(-1)).toBe(500);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('let other work through, and stop when told', async () => {
    const abort = new AbortController();
    setTimeout(() => abort.abort(new Error('enough')), 1);
    let drawn = 0;
    await expect(generateDigits(1_000_000, 1, (rows) => (drawn = rows), abort.signal)).rejects.toThrow('enough');
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThan(50_000);
  });

  it('are not begun when stopped before', async () => {
    await expect(generateDigits(10, 1, undefined, AbortSignal.abort())).rejects.toThrow();
  });
});

describe('a generated data set', () => {
  it('has 10,000 test digits whatever its size, none of them a training digit', async () => {
    const told: number[] = [];
    const { train, test } = await generateDataset({ size: 200, dataSeed: 1 }, ({ drawn, total }) => {
      expect(total).toBe(200 + TEST_ROWS);
      told.push(drawn);
    });
    expect(told.at(-1)).toBe(10_200);
    expect([train.labels.length, test.labels.length]).toEqual([200, 10_000]);
    const tests = new Set(Array.from(test.labels, (_, index) => row(test.images, index).join()));
    expect(tests.size).toBe(10_000);
    for (let index = 0; index < 200; index++) expect(tests.has(row(train.images, index).join())).toBe(false);
  }, 20_000);

  it('stops when told', async () => {
    const abort = new AbortController();
    const stopAt100 = ({ drawn }: { drawn: number }) => drawn >= 100 && abort.abort();
    await expect(generateDataset({ size: 100, dataSeed: 1 }, stopAt100, abort.signal)).rejects.toThrow();
  });

  it('takes seeds of their own for test digits and for the training digits of every epoch', () => {
    const seeds = [1, 2, 3].flatMap((seed) => [testSeed(seed), trainingSeed(seed), trainingSeed(seed, 1)]);
    expect(new Set(seeds).size).toBe(9);
    expect(trainingSeed(1, 0)).toBe(trainingSeed(1));
  });
});
