import { expect, test } from 'vitest';
import { labelOf, oneHot } from './oneHot';

test('A one-hot vector has one 1, in the place of its label', () => {
  for (let label = 0; label < 10; label++) {
    const vector = oneHot(label);
    expect(vector).toHaveLength(10);
    expect(vector.reduce((sum, value) => sum + value)).toBe(1);
    expect(vector[label]).toBe(1);
    expect(labelOf(vector)).toBe(label);
  }
});

test('No 1 is no label, two are none either', () => {
  expect(labelOf(Array(10).fill(0))).toBe('none');
  expect(labelOf([1, 0, 0, 1, 0, 0, 0, 0, 0, 0])).toBe('several');
});
