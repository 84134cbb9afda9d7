import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileKernel } from '../../../../scripts/compileKernel.mjs';
import { type ActivationName, activations } from '../../../core/activations';
import { CLASSES, PIXELS } from '../../../core/network';
import { defaultRun } from '../../../core/run';
import { initialWeights } from '../../../core/weights';
import type { Model } from '../../Model';
import { randomDigits } from '../../randomDigits';
import { openOn } from './fusedModel';

const open = openOn(await WebAssembly.compile(await readFile(await compileKernel('simd'))));
const blank = new Uint8Array(PIXELS);

/** A function computed by the kernel: ten hidden units that see only their bias, and an output layer that copies them. */
async function hiddenUnits(activation: ActivationName): Promise<(z: Float32Array) => Promise<Float32Array>> {
  const run = { ...defaultRun, layers: [{ units: CLASSES, activation }] };
  const weights = initialWeights({ ...run, init: 'zeros', outputInit: 'zeros' });
  const model: Model = await open(run, weights, randomDigits(1, 1));
  for (let k = 0; k < CLASSES; k++) weights[2].values[k * CLASSES + k] = 1;
  return async (z) => {
    weights[1].values.set(z);
    model.setWeights(weights);
    return model.logits(blank);
  };
}

/** Everything from −100 to 100 that matters: evenly, and closer and closer to zero. */
function samplePoints(): Float32Array {
  const evenly = Array.from({ length: 4000 }, (_, i) => (i - 2000) / 20 + 0.0123);
  const small = Array.from({ length: 500 }, (_, i) => 10 ** (-i / 20));
  return Float32Array.from([...evenly, ...small, ...small.map((z) => -z), 0, -100, 100, -87, -88, 88, 0.3465, 0.3467]);
}

/** Distance from one float32 number to the next at a value; of the smallest that are handled fast, below those. */
function unitInLastPlace(value: number): number {
  return 2 ** (Math.max(Math.floor(Math.log2(Math.abs(value))), -126) - 23);
}

describe.each(['sigmoid', 'tanh', 'softplus', 'relu', 'linear'] as const)('%s', (name) => {
  let compute: (z: Float32Array) => Promise<Float32Array>;
  beforeAll(async () => {
    compute = await hiddenUnits(name);
  });

  it('is right to three units in the last place', async () => {
    const z = samplePoints();
    let worst = 0;
    for (let from = 0; from < z.length; from += CLASSES) {
      const some = z.subarray(from, from + CLASSES);
      const got = await compute(some);
      some.forEach((value, k) => {
        const exact = name === 'tanh' ? Math.tanh(value) : activations[name].apply(value);
        // Below e^−87 the kernel has zero.
        if (Math.abs(exact) > 1.7e-38) worst = Math.max(worst, Math.abs(got[k] - exact) / unitInLastPlace(exact));
        else expect(Math.abs(got[k])).toBeLessThan(2e-38);
      });
    }
    expect(worst).toBeLessThan(3);
  });

  it('passes NaN on', async () => {
    const got = await compute(new Float32Array(CLASSES).fill(Number.NaN));
    expect([...got]).toEqual(new Array(CLASSES).fill(Number.NaN));
  });

  it('has its limits at infinity', async () => {
    for (const z of [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]) {
      const limit = activations[name].apply(z);
      // An output of infinity times a weight of zero is not a number, hence one unit and one weight.
      const [got] = await compute(Float32Array.from({ length: CLASSES }, (_, k) => (k === 0 ? z : 0)));
      if (Number.isFinite(limit)) expect(got).toBeCloseTo(limit, 6);
      else expect(got).toBe(limit);
    }
  });
});
