import { describe, expect, it } from 'vitest';
import { activationNames } from '../../core/activations';
import { type LossName, lossNames, sampleLoss, softmax } from '../../core/losses';
import { createRandom } from '../../core/random';
import { backward, createGradients } from './backward';
import { createValues, forward } from './forward';
import { lossGradient } from './lossGradient';
import type { PlainLayer } from './plainNetwork';

function layer(inputs: number, units: number, activation: PlainLayer['activation'], seed: number): PlainLayer {
  const random = createRandom(seed);
  const kernel = new Float32Array(inputs * units).map(() => 0.5 * random.normal());
  return { inputs, units, activation, kernel, bias: new Float32Array(units).map(() => 0.1 * random.normal()) };
}

const image = [0, 0.3, 1, 0, 0.7, 0.2];
const label = 4;

/** The loss of `image`, and the gradient of each tensor by `backward`. */
function lossAndGradients(layers: readonly PlainLayer[], loss: LossName, fromLogits: boolean) {
  const values = createValues(layers);
  const gradients = createGradients(layers);
  forward(layers, image, values);
  const { z, a } = values[layers.length - 1];
  lossGradient(loss, fromLogits, a, label, gradients[layers.length - 1].delta);
  backward(layers, image, values, gradients, 1);
  return { loss: sampleLoss(loss, fromLogits, z, 0, a, label), gradients };
}

/** Compares every gradient with the slope of the loss between two neighbouring weights. */
function expectSlopes(layers: readonly PlainLayer[], loss: LossName, fromLogits: boolean): void {
  const { gradients } = lossAndGradients(layers, loss, fromLogits);
  const lossAt = () => lossAndGradients(layers, loss, fromLogits).loss;
  layers.forEach(({ kernel, bias }, index) => {
    for (const [weights, slopes] of [
      [kernel, gradients[index].kernel],
      [bias, gradients[index].bias],
    ] as const) {
      weights.forEach((kept, i) => {
        weights[i] = kept + 1e-3;
        const [right, above] = [weights[i], lossAt()];
        weights[i] = kept - 1e-3;
        const slope = (above - lossAt()) / (right - weights[i]);
        weights[i] = kept;
        expect(slopes[i]).toBeCloseTo(slope, 5);
      });
    }
  });
}

describe('back-propagation agrees with finite differences', () => {
  const cases = activationNames.flatMap((activation) =>
    lossNames.flatMap((loss) => [true, false].map((fromLogits) => ({ activation, loss, fromLogits }))),
  );

  it.each(cases)('for $activation, $loss, fromLogits $fromLogits', ({ activation, loss, fromLogits }) => {
    const layers = [layer(6, 5, activation, 1), layer(5, 4, activation, 2), layer(4, 10, 'softmax', 3)];
    expectSlopes(layers, loss, fromLogits);
  });

  it('for the output layer alone', () => {
    expectSlopes([layer(6, 10, 'softmax', 4)], 'categoricalCrossentropy', false);
  });
});

describe('the gradient of the loss by the logits', () => {
  const gradient = (loss: LossName, fromLogits: boolean, logits: number[]) => {
    const p = new Float64Array(logits.length);
    softmax(logits, 0, logits.length, p);
    const out = new Float64Array(logits.length);
    lossGradient(loss, fromLogits, p, 0, out);
    return [...out];
  };

  it('is exactly zero where the clip holds the probability of the label', () => {
    expect(gradient('categoricalCrossentropy', false, [0, 17])).toEqual([0, 0]);
    expect(gradient('categoricalCrossentropy', false, [17, 0])).toEqual([0, 0]);
  });

  it('is p − y inside the clip, and everywhere from logits', () => {
    expect(gradient('categoricalCrossentropy', false, [0, 15])[0]).toBeCloseTo(-1, 5);
    const [first, second] = gradient('sparseCategoricalCrossentropy', true, [0, 40]);
    expect(first).toBeCloseTo(-1, 10);
    expect(second).toBeCloseTo(1, 10);
  });

  it('of the squared error vanishes where softmax is sure, right or wrong', () => {
    for (const slope of gradient('meanSquaredError', false, [0, 60])) expect(Math.abs(slope)).toBeLessThan(1e-20);
  });

  it('does not care which other class clips', () => {
    const [own, near, far] = gradient('categoricalCrossentropy', false, [1, 1, -40]);
    expect(own).toBeCloseTo(-0.5, 10);
    expect(near).toBeCloseTo(0.5, 10);
    expect(far).toBeGreaterThan(0);
  });
});
