import { expect, test } from 'vitest';
import { probabilityText } from './probabilityText';

test('A probability has two decimals and says when there is almost nothing', () => {
  expect([0, 0.004, 0.0051, 0.0999, 0.9999].map(probabilityText)).toEqual(['<0.01', '<0.01', '0.01', '0.10', '1.00']);
});
