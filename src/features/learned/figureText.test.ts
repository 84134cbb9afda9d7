import { expect, test } from 'vitest';
import { figureText } from './figureText';

test('A figure is short whatever its size', () => {
  expect([0, 0.05123, -0.5, 12.345, 0.0000123, 123456, Number.NaN].map(figureText)).toEqual([
    '0.00',
    '0.0512',
    '−0.500',
    '12.3',
    '1.2e-5',
    '1.2e+5',
    '–',
  ]);
});
