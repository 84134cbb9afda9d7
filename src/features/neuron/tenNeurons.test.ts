import { expect, test } from 'vitest';
import { parameterCount } from '../../core/network';
import { createRandom } from '../../core/random';
import { initialWeights } from '../../core/weights';
import { trace } from '../../engine/plain/trace';
import { neuronsOf, tenAnswers, tenRun } from './tenNeurons';

const random = createRandom(2);
const image = Float32Array.from({ length: 784 }, () => (random.next() < 0.8 ? 0 : random.next()));
const weights = initialWeights(tenRun);

test('Ten neurons one by one say what the layer says', () => {
  const { probabilities, best, z } = tenAnswers(neuronsOf(weights), image);
  const [expected] = trace(tenRun, weights, image);
  for (const [digit, p] of probabilities.entries()) expect(p).toBeCloseTo(expected[digit], 6);
  expect(best).toBe(expected.indexOf(Math.max(...expected)));
  expect(z).toHaveLength(10);
});

test('They have 7,850 numbers to learn', () => {
  const count = neuronsOf(weights).reduce((sum, neuron) => sum + neuron.weights.length + 1, 0);
  expect(count).toBe(7850);
  expect(parameterCount(tenRun)).toBe(7850);
});
