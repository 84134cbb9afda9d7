import { describe, expect, it } from 'vitest';
import { sampleLoss } from '../../core/losses';
import { defaultRun, type TrainingRun } from '../../core/run';
import { tallyFigures } from '../../core/tally';
import { initialWeights, type Weights } from '../../core/weights';
import type { Digits } from '../../data/Dataset';
import { greysOf } from '../greys';
import { randomDigits } from '../randomDigits';
import { createValues, forward } from './forward';
import { plainNetwork } from './plainNetwork';
import { type Survey, survey } from './survey';
import { trace } from './trace';

function surveyed(run: TrainingRun, weights: Weights, digits: Digits): Survey {
  const steps = survey(run, weights, digits);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const digits = randomDigits(12, 5);
const run: TrainingRun = { ...defaultRun, layers: [{ units: 7 }, { units: 5 }], init: 'glorotUniform' };
const weights = initialWeights(run);

/** The mean loss over the digits, in doubles. */
function meanLoss(of: TrainingRun, at: Weights): number {
  const layers = plainNetwork(of, at);
  const values = createValues(layers);
  let sum = 0;
  digits.labels.forEach((label, row) => {
    forward(layers, greysOf(digits, row, 1), values);
    const { z, a } = values[layers.length - 1];
    sum += sampleLoss(of.loss, of.fromLogits, z, 0, a, label);
  });
  return sum / digits.labels.length;
}

describe('a survey', () => {
  const { layers, images, flat } = surveyed(run, weights, digits);

  it('counts every parameter, every activation and every gradient', () => {
    expect(layers.map(({ name }) => name)).toEqual(['dense', 'dense_1', 'dense_2']);
    expect(layers.map((layer) => layer.weights.total)).toEqual([784 * 7 + 7, 7 * 5 + 5, 5 * 10 + 10]);
    expect(layers.map((layer) => layer.gradients.total)).toEqual(layers.map((layer) => layer.weights.total));
    expect(layers.map((layer) => layer.activations.total)).toEqual([84, 60, 120]);
    // Biases start at zero.
    expect(layers.map((layer) => layer.weights.zeros)).toEqual([7, 5, 10]);
    expect([images, flat]).toEqual([12, 0]);
  });

  it('sees the activations that a trace of each image sees', () => {
    const seen = [...digits.labels].map((_, row) => trace(run, weights, greysOf(digits, row, 1)));
    layers.forEach(({ activations, saturated, dead, units }, index) => {
      const all = seen.flatMap((one) => [...one[index]]);
      expect(activations.zeros).toBe(all.filter((a) => a === 0).length);
      expect(tallyFigures(activations).mean).toBeCloseTo(all.reduce((sum, a) => sum + a) / all.length, 6);
      expect(activations.most).toBeCloseTo(Math.max(...all), 6);
      if (index === 2) return;
      expect(saturated).toBe(activations.zeros);
      const off = Array.from({ length: units }, (_, unit) => Number(seen.every((one) => one[index][unit] === 0)));
      expect([...dead]).toEqual(off);
    });
  });

  it.each(['categoricalCrossentropy', 'meanSquaredError'] as const)('has gradients that are slopes of %s', (loss) => {
    const smooth = { ...run, loss, activation: 'tanh' } as const;
    const { gradients } = surveyed(smooth, weights, digits).layers[1];
    let [sizes, largest] = [0, 0];
    for (const tensor of [2, 3]) {
      for (let i = 0; i < weights[tensor].values.length; i++) {
        const moved = (step: number) =>
          weights.map((one, index) =>
            index === tensor ? { ...one, values: one.values.with(i, one.values[i] + step) } : one,
          );
        const [right, left] = [moved(1e-3), moved(-1e-3)];
        const width = right[tensor].values[i] - left[tensor].values[i];
        const slope = Math.abs(meanLoss(smooth, right) - meanLoss(smooth, left)) / width;
        sizes += slope;
        largest = Math.max(largest, slope);
      }
    }
    expect(gradients.sizes / sizes).toBeCloseTo(1, 3);
    expect(Math.max(gradients.most, -gradients.least) / largest).toBeCloseTo(1, 3);
  });
});

it('Images beyond the clip teach nothing: their gradient is exactly zero, unless the loss takes logits', () => {
  // A bias that makes every image a sure 3.
  const sure = weights.map((tensor, index) =>
    index === 5 ? { ...tensor, values: tensor.values.with(3, 60) } : tensor,
  );
  const clipped = surveyed(run, sure, digits);
  expect(clipped.flat).toBe(12);
  for (const { gradients } of clipped.layers) expect(gradients.zeros).toBe(gradients.total);
  expect(clipped.layers[2].saturated).toBe(120);
  expect(clipped.layers[2].dead.some(Boolean)).toBe(false);
  const open = surveyed({ ...run, fromLogits: true }, sure, digits);
  // Right ones lose next to nothing, wrong ones push with all their weight.
  expect(open.layers[2].gradients.zeros).toBeLessThan(60);
});

it('Units that are at the end of their curve on every image are dead', () => {
  const pushed = (activation: TrainingRun['activation'], bias: number) => {
    const [kernel, first, ...rest] = weights;
    return surveyed({ ...run, activation }, [kernel, { ...first, values: first.values.with(2, bias) }, ...rest], digits)
      .layers[0];
  };
  expect([...pushed('relu', -1e3).dead]).toEqual(
    [0, 0, 1, 0, 0, 0, 0].map((one, unit) => one || pushed('relu', 0).dead[unit]),
  );
  for (const bias of [1e3, -1e3]) {
    expect([...pushed('sigmoid', bias).dead]).toEqual([0, 0, 1, 0, 0, 0, 0]);
    expect([...pushed('tanh', bias).dead]).toEqual([0, 0, 1, 0, 0, 0, 0]);
  }
  expect(pushed('linear', 1e3).saturated).toBe(0);
});

it('Without images only the weights are counted', () => {
  const { layers, images } = surveyed(run, weights, { images: new Uint8Array(), labels: new Uint8Array() });
  expect(images).toBe(0);
  expect(layers[0].weights.total).toBe(784 * 7 + 7);
  expect(layers[0].activations.total + layers[0].gradients.total).toBe(0);
  expect(layers[0].dead.some(Boolean)).toBe(false);
});

it('What is not a number is counted as such', () => {
  const bad = weights.map((tensor, index) =>
    index === 1 ? { ...tensor, values: tensor.values.with(0, Number.NaN) } : tensor,
  );
  const { layers } = surveyed({ ...run, activation: 'linear' }, bad, digits);
  expect(layers[0].weights.broken).toBe(1);
  expect(layers[0].activations.broken).toBe(12);
  expect(layers[2].gradients.broken).toBe(layers[2].gradients.total);
});
