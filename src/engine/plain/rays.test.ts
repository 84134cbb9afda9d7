import { describe, expect, it } from 'vitest';
import { argMax } from '../../core/confusion';
import { defaultRun, type TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { greysOf } from '../greys';
import { randomDigits } from '../randomDigits';
import { rays } from './rays';
import { trace } from './trace';

const image = greysOf(randomDigits(1, 7), 0, 1);

function look(run: TrainingRun, pixels = image) {
  const weights = initialWeights(run);
  const activations = trace(run, weights, pixels);
  return { weights, activations, layers: rays(run, weights, pixels, activations) };
}

describe('rays', () => {
  it('number no more than a drawing can bear', () => {
    const { layers } = look({ ...defaultRun, activation: 'tanh' });
    expect(layers.map(({ length }) => length)).toEqual([20 * 6, 14 * 7, 10 * 5 + 4]);
  });

  it('carry activation × weight from their unit to their unit', () => {
    const { weights, activations, layers } = look(defaultRun);
    for (const { from, to, value } of layers[0])
      expect(value).toBeCloseTo(image[from] * weights[0].values[from * 64 + to]);
    for (const { from, to, value } of layers[1]) {
      expect(value).toBeCloseTo(activations[0][from] * weights[2].values[from * 32 + to]);
    }
  });

  it('go into the most active units and are the strongest there', () => {
    const { weights, activations, layers } = look(defaultRun);
    const most = [...activations[0].keys()].sort((a, b) => activations[0][b] - activations[0][a]).slice(0, 20);
    expect([...new Set(layers[0].map(({ to }) => to))]).toEqual(most);
    const unit = most[0];
    const strengths = [...image]
      .map((x, from) => Math.abs(x * weights[0].values[from * 64 + unit]))
      .sort((a, b) => b - a);
    const shown = layers[0].filter(({ to }) => to === unit).map(({ value }) => Math.abs(value));
    shown.forEach((strength, place) => {
      expect(strength).toBeCloseTo(strengths[place]);
    });
  });

  it('give the winning digit more', () => {
    const { activations, layers } = look({ ...defaultRun, activation: 'sigmoid' });
    const winner = argMax(activations[2]);
    expect(layers[2].filter(({ to }) => to === winner)).toHaveLength(9);
    expect(layers[2].filter(({ to }) => to === (winner + 1) % 10)).toHaveLength(5);
  });

  it('come straight from the pixels where there is no hidden layer', () => {
    const { layers } = look({ ...defaultRun, layers: [] });
    expect(layers).toHaveLength(1);
    expect(layers[0]).toHaveLength(54);
  });

  it('are none for an empty image', () => {
    expect(look(defaultRun, new Float32Array(784)).layers.flat()).toEqual([]);
  });

  it('are quick enough to follow the pen', () => {
    const weights = initialWeights(defaultRun);
    const once = () => rays(defaultRun, weights, image, trace(defaultRun, weights, image));
    for (let warm = 0; warm < 50; warm++) once();
    const begun = performance.now();
    for (let time = 0; time < 20; time++) once();
    // A millisecond or less by itself; this leaves room for a busy machine.
    expect((performance.now() - begun) / 20).toBeLessThan(4);
  });
});
