import { expect, test } from 'vitest';
import { numberText } from './numberText';

test.each([
  [0, '0'],
  [1.23456, '1.2346'],
  [-0.73118, '−0.7312'],
  [0.0512, '0.0512'],
  [0.0005, '5.00 × 10⁻⁴'],
  [0.00012, '1.20 × 10⁻⁴'],
  [-3.24e-19, '−3.24 × 10⁻¹⁹'],
  [123456, '1.23 × 10⁵'],
])('%d is written %s', (value, text) => {
  expect(numberText(value)).toBe(text);
});

test('With more decimals a power of ten has more digits, too', () => {
  expect(numberText(2.29729e-5, 6)).toBe('2.2973 × 10⁻⁵');
  expect(numberText(0.022973, 6)).toBe('0.022973');
});
