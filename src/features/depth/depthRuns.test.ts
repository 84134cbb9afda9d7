import { expect, test } from 'vitest';
import { parameterCount } from '../../core/network';
import { presets } from '../../core/presets';
import { sameRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { depthRun, parameterSums, shapeText } from './depthRuns';

test('Two hidden layers are the slides’ program by hand', () => {
  const { seeds: _, ...byHandTwo } = presets.byHandTwo;
  expect(sameRun(depthRun({ depth: 2 }), byHandTwo)).toBe(true);
});

test('Parameters of the networks on the board', () => {
  const counts = [0, 1, 2, 3].map((depth) => parameterCount(depthRun({ depth })));
  expect(counts).toEqual([7850, 50_890, 52_650, 53_018]);
  expect(parameterSums(depthRun({ depth: 2 }))).toEqual(['784 × 64 + 64', '64 × 32 + 32', '32 × 10 + 10']);
  expect(shapeText(depthRun({ depth: 2 }))).toBe('784–64–32–10');
});

test('Both learning rates start from the same weights', () => {
  const [fast, slow] = [0.01, 0.001].map((lr) => initialWeights(depthRun({ depth: 2, lr, seed: 3 })));
  expect(fast).toEqual(slow);
});
