import { expect, test } from 'vitest';
import { forward } from '../engine/plain/forward';
import { products, sumParts, weightedSum } from './neuron';
import { createRandom } from './random';

const random = createRandom(3);
const x = Float32Array.from({ length: 784 }, () => (random.next() < 0.8 ? 0 : random.next()));
const neuron = { weights: Float32Array.from({ length: 784 }, () => random.normal()), bias: -0.7 };

test('A neuron adds up what the plain engine adds up', () => {
  const layer = { inputs: 784, units: 1, activation: 'linear', kernel: neuron.weights, bias: Float32Array.of(-0.7) };
  const values = [{ z: new Float64Array(1), a: new Float64Array(1) }];
  forward([{ ...layer, activation: 'linear' }], x, values);
  expect(weightedSum(x, neuron)).toBeCloseTo(values[0].z[0], 6);
});

test('Its sum has a part for, a part against and a bias', () => {
  const parts = sumParts([1, 2, 3], { weights: Float32Array.of(4, -5, 0.5), bias: 0.25 });
  expect(parts).toEqual({ plus: 5.5, minus: -10, bias: 0.25, z: -4.25 });
});

test('The products are those that are summed', () => {
  const sum = products(x, neuron.weights).reduce((total, product) => total + product, 0);
  expect(sum + neuron.bias).toBeCloseTo(weightedSum(x, neuron), 4);
});
