import { expect, test } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { firstLayer, fullColour, strongestUnit, unitPicture } from './firstLayer';

const initial = initialWeights({ ...defaultRun, layers: [{ units: 5 }] });
const [kernel, ...rest] = initial;
const moved = [{ ...kernel, values: kernel.values.with(100 * 5 + 3, kernel.values[100 * 5 + 3] + 2) }, ...rest];

test('What training changed is the weights less what they began with; raw they are as they are', () => {
  const changed = firstLayer(moved, initial, 'changed');
  expect(changed.values.filter((value) => value !== 0)).toHaveLength(1);
  expect(unitPicture(changed, 3)[100]).toBeCloseTo(2, 6);
  expect(strongestUnit(changed)).toBe(3);
  expect(firstLayer(moved, initial, 'raw').values).toBe(moved[0].values);
});

test('The full colour is a round number that nearly all weights stay below', () => {
  const full = (size: number) => fullColour({ values: new Float32Array(1000).fill(size) });
  expect([0, 0.04, 0.06, 0.2, 0.21, 0.34, 0.9, 2.5].map(full)).toEqual([0.05, 0.05, 0.1, 0.2, 0.5, 0.5, 1, 5]);
  expect(fullColour({ values: new Float32Array(1000).fill(0.1).fill(9, 0, 10) })).toBe(0.1);
});
