import { matMul, memory, tensor, tidy, transpose } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../core/random';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { greysOf } from '../greys';
import { openPlain } from '../plain/plainModel';
import { randomDigits } from '../randomDigits';
import { fitTotal } from '../sums';
import { buildSequential } from './buildSequential';
import { openDevice } from './devices';
import { openTfjs } from './openTfjs';

const run = { ...defaultRun, layers: [{ units: 6 }], batch: 4 };
const digits = randomDigits(16, 2);
const order = Uint32Array.from({ length: 16 }, (_, row) => row);

describe('models on different backends', () => {
  it('train in turns without disturbing each other', async () => {
    const names = ['wasm', 'webgl', 'cpu'] as const;
    const opened = await Promise.all(names.map((name) => openTfjs(name)(run, initialWeights(run), digits)));
    const plain = await openPlain(run, initialWeights(run), digits);
    for (let round = 0; round < 3; round++) {
      const sums = await Promise.all(opened.map((model) => fitTotal(model, order, 4)));
      const expected = await fitTotal(plain, order, 4);
      for (const { loss } of sums) expect(loss).toBeCloseTo(expected.loss, 3);
    }
    for (const model of opened) model.dispose();
  });

  it('go on while another backend is being started', async () => {
    const model = await openTfjs('wasm')(run, initialWeights(run), digits);
    const starting = openTfjs('webgpu')(run, initialWeights(run), digits);
    const [first] = await Promise.all([fitTotal(model, order, 4), model.logits(greysOf(digits, 0, 1))]);
    expect(first.samples).toBe(16);
    const other = await starting;
    expect((await fitTotal(other, order, 4)).loss).toBeCloseTo(first.loss, 3);
    model.dispose();
    other.dispose();
  });
});

describe('the sequential network', () => {
  it('has the layers, names and parameters of the summary', async () => {
    (await openDevice('cpu')).use();
    const network = buildSequential(defaultRun, initialWeights(defaultRun));
    expect(network.layers.map(({ name }) => name)).toEqual(['dense', 'dense_1', 'dense_2']);
    expect(network.countParams()).toBe(52_650);
    expect(network.getWeights()[0].dataSync()).toEqual(initialWeights(defaultRun)[0].values);
    network.dispose();
  });
});

describe('the quick Aᵀ·B on wasm', () => {
  const random = createRandom(1);
  const values = (size: number) => new Float32Array(size).map(() => random.normal());

  it.each([
    [[30, 784], [30, 64], false],
    [[1, 5], [1, 3], false],
    [[7, 1], [7, 1], false],
    [[9, 4], [6, 9], true],
    [[2, 5, 3], [2, 5, 4], false],
  ] as const)('gives the numbers of a transposed product for %j and %j', async (shapeA, shapeB, transposeB) => {
    (await openDevice('wasm')).use();
    const before = memory().numTensors;
    const size = (shape: readonly number[]) => shape.reduce((product, n) => product * n, 1);
    const [got, expected] = tidy(() => {
      const a = tensor(values(size(shapeA)), [...shapeA]);
      const b = tensor(values(size(shapeB)), [...shapeB]);
      const perm = shapeA.length === 2 ? [1, 0] : [0, 2, 1];
      return [matMul(a, b, true, transposeB), matMul(transpose(a, perm), b, false, transposeB)].map((product) => ({
        shape: product.shape,
        values: product.dataSync().slice(),
      }));
    });
    expect(got).toEqual(expected);
    expect(memory().numTensors).toBe(before);
  });
});
