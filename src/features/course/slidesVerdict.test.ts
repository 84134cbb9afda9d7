import { expect, test } from 'vitest';
import { figureText, verdictOf } from './slidesVerdict';

const band = [0.9, 0.92] as const;

test('A table agrees only when every figure is there and in its band', () => {
  expect(verdictOf([{ label: 'a', band }])).toEqual({ kind: 'waiting' });
  expect(verdictOf([{ label: 'a', band, yours: 0.91 }, { label: 'b' }])).toEqual({ kind: 'agrees' });
  expect(verdictOf([{ label: 'a', band, yours: 0.9 }])).toEqual({ kind: 'agrees' });
  expect(
    verdictOf([
      { label: 'a', band, yours: 0.91 },
      { label: 'b', band, yours: 0.921 },
    ]),
  ).toEqual({
    kind: 'outside',
    label: 'b',
  });
  expect(verdictOf([{ label: 'a', band, yours: Number.NaN }])).toEqual({ kind: 'outside', label: 'a' });
});

test('Figures drop the leading 0 and keep their decimals', () => {
  expect(figureText(0.9076, 4)).toBe('.9076');
  expect(figureText(8.371)).toBe('8.371');
  expect(figureText(12, 0)).toBe('12');
  expect(figureText(undefined)).toBe('');
});
