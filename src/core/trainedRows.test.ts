import { expect, test } from 'vitest';
import { mixedRows, trainedRows } from './trainedRows';

test('digits that are mixed in are trained on and not validated on', () => {
  expect(trainedRows(60_000, { split: 0.2, mix: 40_000 }, 'mnist')).toEqual({ train: 88_000, validation: 12_000 });
  expect(trainedRows(600, { split: 0, mix: 0 }, 'files')).toEqual({ train: 600, validation: 0 });
});

test('generated digits take none', () => {
  expect(mixedRows({ mix: 40_000 }, 'strokes')).toBe(0);
  expect(trainedRows(3000, { split: 0.2, mix: 40_000 }, 'strokes')).toEqual({ train: 2400, validation: 600 });
});
