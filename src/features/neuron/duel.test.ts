import { expect, test } from 'vitest';
import { askedDigits, tenDigits } from './duel';

const labels = Uint8Array.from({ length: 200 }, (_, row) => (row * 7) % 10);
const images = new Uint8Array(200 * 784);
for (let row = 0; row < 200; row++) images[row * 784] = row;
const samples = { images, labels };

test('Both answers are asked equally often, and each digit knows its own', () => {
  for (const no of [1, 'others'] as const) {
    const digits = askedDigits(samples, { yes: 0, no });
    expect(digits.filter(({ yes }) => yes)).toHaveLength(20);
    expect(digits).toHaveLength(40);
    for (const { yes, label, image } of digits) {
      expect(yes).toBe(label === 0);
      expect(label).toBe(labels[Math.round(image[0] * 255)]);
      if (no === 1 && !yes) expect(label).toBe(1);
    }
  }
});

test('The others are all nine other digits', () => {
  const digits = askedDigits(samples, { yes: 4, no: 'others' });
  expect(new Set(digits.map(({ label }) => label)).size).toBe(10);
});

test('A row has five of each, and the next round has others', () => {
  const digits = askedDigits(samples, { yes: 0, no: 1 });
  const rounds = [0, 1, 2, 3].map((round) => tenDigits(digits, round));
  for (const row of rounds) expect(row.filter(({ yes }) => yes)).toHaveLength(5);
  expect(new Set(rounds.flat()).size).toBe(40);
  expect(tenDigits(digits, 4)).toEqual(rounds[0]);
});
