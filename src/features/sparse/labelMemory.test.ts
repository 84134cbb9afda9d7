import { expect, test } from 'vitest';
import { bytesText, imageBytes, labelBytes } from './labelMemory';

test("The lecture's labels take 2.4 MB one-hot, 240 kB as int32 and 60 kB as bytes", () => {
  const texts = (['oneHot', 'int32', 'uint8'] as const).map((kind) => bytesText(labelBytes(kind, 60_000, 10) ?? -1));
  expect(texts).toEqual(['2.4 MB', '240 kB', '60 kB']);
});

test('Only one-hot labels grow with the number of classes, and a byte tells 256 apart', () => {
  expect(labelBytes('int32', 100, 50_000)).toBe(400);
  expect(labelBytes('oneHot', 100, 50_000)).toBe(20_000_000);
  expect(labelBytes('uint8', 100, 256)).toBe(100);
  expect(labelBytes('uint8', 100, 257)).toBeUndefined();
});

test('At 784 classes one-hot labels weigh as much as the images, whatever their number', () => {
  for (const rows of [1, 60_000]) {
    expect(labelBytes('oneHot', rows, 784)).toBe(imageBytes(rows));
    expect(labelBytes('oneHot', rows, 785)).toBeGreaterThan(imageBytes(rows));
  }
});

test('Bytes are written in the unit that fits', () => {
  expect([999, 1000, 47_040_000, 2.5e9].map(bytesText)).toEqual(['999 B', '1 kB', '47 MB', '2.5 GB']);
});
