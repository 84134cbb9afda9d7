import { expect, test } from 'vitest';
import { clockText, elapsedText } from './timeText';

test('The clock has two digits on both sides', () => {
  expect(clockText(new Date(2026, 0, 1, 9, 5))).toBe('09:05');
});

test.each([
  [-5, '0:00'],
  [187_900, '3:07'],
  [3_723_000, '1:02:03'],
])('%i ms are %s', (ms, text) => {
  expect(elapsedText(ms)).toBe(text);
});
