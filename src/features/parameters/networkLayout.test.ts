import { expect, test } from 'vitest';
import { drawnUnits } from './networkLayout';

test('A small layer is drawn whole, around the middle', () => {
  expect(drawnUnits(3, 160)).toEqual([
    { unit: 0, y: 60 },
    { unit: 1, y: 80 },
    { unit: 2, y: 100 },
  ]);
});

test('Of a large layer the first neurons and the last are drawn', () => {
  expect(drawnUnits(64, 160).map(({ unit }) => unit)).toEqual([0, 1, 2, 3, 4, 5, undefined, 63]);
  for (const { y } of drawnUnits(512, 160)) expect(y).toBeGreaterThanOrEqual(0);
});
