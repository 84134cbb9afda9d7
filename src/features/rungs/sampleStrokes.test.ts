import { expect, test } from 'vitest';
import { penPaths } from '../../core/digit';
import { penBox } from '../../core/ink';
import { sampleStrokes } from './sampleStrokes';

const digits = Array.from({ length: 10 }, (_, digit) => digit);

test.each(digits)('A sample %i is small, lies on the pad with all of its pen, and not in the middle', (digit) => {
  for (const take of [0, 1, 2]) {
    const box = penBox(penPaths(sampleStrokes(digit, take)));
    if (!box) throw new Error('no ink');
    expect(Math.max(box.width, box.height)).toBeCloseTo(132, 0);
    expect(Math.min(box.left, box.top)).toBeGreaterThan(0);
    expect(Math.max(box.left + box.width, box.top + box.height)).toBeLessThan(280);
    expect(Math.abs(box.left + box.width / 2 - 140) + Math.abs(box.top + box.height / 2 - 140)).toBeGreaterThan(40);
  }
});

test('The same take is the same sample, the next is another', () => {
  expect(sampleStrokes(3, 0)).toEqual(sampleStrokes(3, 0));
  expect(sampleStrokes(3, 1)).not.toEqual(sampleStrokes(3, 0));
});
