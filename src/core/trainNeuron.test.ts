import { expect, test } from 'vitest';
import { weightedSum } from './neuron';
import { createRandom } from './random';
import { meanNeuron, neuronLoss, type Question, trainNeuron } from './trainNeuron';

const random = createRandom(11);
/** Two kinds of twelve pixels: bright on the left, bright on the right. */
const questions: readonly Question[] = Array.from({ length: 60 }, (_, index) => {
  const yes = index % 3 === 0;
  const image = Float32Array.from({ length: 12 }, (_, i) => (i < 6 === yes ? 0.6 : 0.2) + 0.4 * random.next());
  return { image, yes };
});

test('A step goes down the slope of the loss, found by finite differences', () => {
  const [first, second] = questions;
  const lr = 0.05;
  const before = trainNeuron([first], 1, lr);
  const after = trainNeuron([first, second], 1, lr);
  const h = 1e-3;
  for (let i = 0; i < 12; i++) {
    const moved = (step: number) => ({ ...before, weights: before.weights.map((w, k) => (k === i ? w + step : w)) });
    const slope = (neuronLoss(second, moved(h)) - neuronLoss(second, moved(-h))) / (2 * h);
    expect((before.weights[i] - after.weights[i]) / lr).toBeCloseTo(slope, 3);
  }
  const shifted = (step: number) => neuronLoss(second, { ...before, bias: before.bias + step });
  expect((before.bias - after.bias) / lr).toBeCloseTo((shifted(h) - shifted(-h)) / (2 * h), 3);
});

test('Training lowers the loss and tells the two kinds apart', () => {
  const zero = { weights: new Float32Array(12), bias: 0 };
  const taught = trainNeuron(questions, 20, 0.1);
  for (const question of questions) {
    expect(neuronLoss(question, zero)).toBeCloseTo(Math.LN2, 6);
    expect(neuronLoss(question, taught)).toBeLessThan(0.5);
    expect(weightedSum(question.image, taught) > 0).toBe(question.yes);
  }
});

test('The neuron of the means says yes to what lies nearer to the mean of yes', () => {
  const neuron = meanNeuron(questions, 0.5);
  const mean = (answer: boolean) => {
    const some = questions.filter(({ yes }) => yes === answer);
    return some[0].image.map((_, i) => some.reduce((sum, { image }) => sum + image[i], 0) / some.length);
  };
  const distance = (a: Float32Array, b: Float32Array) => a.reduce((sum, value, i) => sum + (value - b[i]) ** 2, 0);
  for (const { image } of questions) {
    const nearer = (distance(image, mean(false)) - distance(image, mean(true))) / 4;
    expect(weightedSum(image, neuron)).toBeCloseTo(nearer, 4);
  }
});
