import { describe, expect, it } from 'vitest';
import type { OptimizerName } from '../../core/optimizers';
import { plainOptimizers } from './plainOptimizers';

/** Where one weight that starts at 1 goes under these gradients. */
function path(name: OptimizerName, lr: number, gradients: readonly number[]): number[] {
  const weights = Float32Array.of(1);
  const update = plainOptimizers[name](1, lr);
  return gradients.map((g) => {
    update(weights, [g]);
    return weights[0];
  });
}

function expectPath(got: readonly number[], expected: readonly number[]): void {
  got.forEach((value, step) => {
    expect(value, `step ${step + 1}`).toBeCloseTo(expected[step], 5);
  });
}

describe('one weight at 1, computed by hand', () => {
  it('goes down by the gradient under SGD', () => {
    expectPath(path('sgd', 0.1, [1, -2]), [0.9, 1.1]);
  });

  it('gathers speed under momentum', () => {
    // v = 1, then .9·1 + 1 = 1.9, then .9·1.9 + 0 = 1.71
    expectPath(path('momentum', 0.1, [1, 1, 0]), [0.9, 0.71, 0.539]);
  });

  it('takes steps of one size under RMSprop, whatever the gradient', () => {
    // s = .1·4 = .4: 1 − .1·2/√.4, then s = .36 + .1 = .46: a further .1·1/√.46
    const first = 1 - 0.2 / Math.sqrt(0.4);
    expectPath(path('rmsprop', 0.1, [2, 1]), [first, first - 0.1 / Math.sqrt(0.46)]);
  });

  it('has ε inside the root under RMSprop', () => {
    // g² / 10 is far below ε, so the root is √ε
    expectPath(path('rmsprop', 0.1, [1e-5]), [1 - (0.1 * 1e-5) / Math.sqrt(1e-7 + 1e-11)]);
  });

  it('takes a first step of the learning rate under Adam', () => {
    expectPath(path('adam', 0.1, [5]), [0.9]);
    expectPath(path('adam', 0.1, [-0.003]), [1.1]);
  });

  it('weighs the second gradient as Adam does', () => {
    // m = .9·.1 + .1·(−2) = −.11, m̂ = −.11/.19; v = .999·.001 + .001·4 = .004999, v̂ = .004999/.001999
    const step = -0.11 / 0.19 / Math.sqrt(0.004999 / 0.001999);
    expectPath(path('adam', 0.1, [1, -2]), [0.9, 0.9 - 0.1 * step]);
  });

  it('has ε outside the root under Adam', () => {
    expectPath(path('adam', 0.1, [1e-7]), [0.95]);
  });

  it('grows tired under Adagrad', () => {
    // s = .1 + 1 = 1.1, then 2.1
    const first = 1 - 0.1 / Math.sqrt(1.1);
    expectPath(path('adagrad', 0.1, [1, 1]), [first, first - 0.1 / Math.sqrt(2.1)]);
  });

  it('stays where it is while the gradient is zero, under every optimizer', () => {
    for (const name of Object.keys(plainOptimizers) as OptimizerName[]) expect(path(name, 0.1, [0, 0])).toEqual([1, 1]);
  });
});

describe('Adam', () => {
  it('forgets a gradient entirely, instead of keeping numbers too small to handle fast', () => {
    const weights = Float32Array.of(1);
    const update = plainOptimizers.adam(1, 0.001);
    update(weights, [1]);
    for (let step = 0; step < 700; step++) update(weights, [0]);
    const settled = weights[0];
    update(weights, [0]);
    expect(weights[0]).toBe(settled);
  });
});
