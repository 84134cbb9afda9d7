import { expect, test } from 'vitest';
import { accuracyOf, confidenceOf, probabilitiesOf, testReading } from './testReading';

/** Ten probabilities with these digits' and nothing for the rest. */
function ten(shares: Record<number, number>): number[] {
  return Array.from({ length: 10 }, (_, digit) => shares[digit] ?? 0);
}

const reading = testReading(
  Float32Array.from([ten({ 4: 0.75, 9: 0.25 }), ten({ 4: 0.375, 9: 0.625 }), ten({ 7: 1 })].flat()),
  Uint8Array.from([4, 4, 7]),
);

test('Every image is read as its most probable digit, as sure as that is', () => {
  expect([...reading.guesses]).toEqual([4, 9, 7]);
  expect([0, 1, 2].map((row) => confidenceOf(reading, row))).toEqual([0.75, 0.625, 1]);
  expect([...probabilitiesOf(reading, 1)]).toEqual(ten({ 4: 0.375, 9: 0.625 }));
});

test('Mistakes are what is read as another digit', () => {
  expect(reading.mistakes).toBe(1);
  expect(reading.confusion[4][9]).toBe(1);
  expect(reading.confusion[4][4]).toBe(1);
  expect(accuracyOf(reading)).toBeCloseTo(2 / 3);
});
