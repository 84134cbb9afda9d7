import { expect, test } from 'vitest';
import { slideRuns } from '../../core/slides';
import { leadOf } from './lead';

test("In the slides' first epoch validation leads, in their last training", () => {
  const { epochs } = slideRuns.keras;
  expect(leadOf(epochs[0].accuracy, epochs[0].valAccuracy)).toBe('validation');
  expect(leadOf(epochs[9].accuracy, epochs[9].valAccuracy)).toBe('training');
});

test('A small difference is none, whoever has it', () => {
  expect(leadOf(0.945, 0.95)).toBe('level');
  expect(leadOf(0.95, 0.945)).toBe('level');
});
