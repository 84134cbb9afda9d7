import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { drawDigits, seeded, writeFixtureDigits } from './fixtureDigits.mjs';

test('fixture digits look enough like their kind that the nearest of others tells them', () => {
  const random = seeded(1);
  const [known, asked] = [drawDigits(300, random), drawDigits(100, random)];
  let right = 0;
  for (let row = 0; row < 100; row++) {
    let [best, guess] = [Infinity, -1];
    for (let other = 0; other < 300; other++) {
      let distance = 0;
      for (let pixel = 0; pixel < 784; pixel++) {
        distance += (asked.images[row * 784 + pixel] - known.images[other * 784 + pixel]) ** 2;
      }
      if (distance < best) [best, guess] = [distance, known.labels[other]];
    }
    if (guess === asked.labels[row]) right++;
  }
  expect(right).toBeGreaterThanOrEqual(95);
});

test('fixture digits are ink on paper, and no two are the same', () => {
  const { images } = drawDigits(100, seeded(2));
  const pictures = Array.from({ length: 100 }, (_, row) => images.subarray(row * 784, (row + 1) * 784));
  expect(new Set(pictures.map(String)).size).toBe(100);
  for (const picture of pictures) {
    const mean = picture.reduce((sum, grey) => sum + grey, 0) / 784;
    expect(mean).toBeGreaterThan(10);
    expect(mean).toBeLessThan(90);
    expect([0, 27, 27 * 28, 27 * 28 + 27].map((corner) => picture[corner])).toEqual([0, 0, 0, 0]);
  }
});

test('the four files are the same for the same seed', () => {
  const folder = mkdtempSync(join(tmpdir(), 'digits-'));
  try {
    const sizes = { train: 30, test: 10 };
    const first = writeFixtureDigits(join(folder, 'a'), sizes).map((path) => gunzipSync(readFileSync(path)));
    const again = writeFixtureDigits(join(folder, 'b'), sizes).map((path) => gunzipSync(readFileSync(path)));
    const other = writeFixtureDigits(join(folder, 'c'), { ...sizes, seed: 2 }).map((path) => readFileSync(path));
    expect(again).toEqual(first);
    expect(gunzipSync(other[0])).not.toEqual(first[0]);
    expect(first.map((bytes) => bytes.length)).toEqual([16 + 30 * 784, 8 + 30, 16 + 10 * 784, 8 + 10]);
    expect([...first[3]]).toEqual([0, 0, 8, 1, 0, 0, 0, 10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
