import { describe, expect, test } from 'vitest';
import { PIXELS } from '../core/network';
import { defaultRun } from '../core/run';
import { initialWeights } from '../core/weights';
import { createLayerMemory } from './layerMemory';
import { type Neighbours, nearest } from './nearest';
import { trace } from './plain/trace';
import { trainer } from './testTrainer';
import { toyDigits } from './toyData';

const digits = toyDigits(300, 3);
const image = greys(7, toyDigits(20, 9).images);
const run = { ...defaultRun, layers: [{ units: 9 }, { units: 5, activation: 'tanh' as const }] };
const weights = initialWeights(run);

function greys(row: number, images = digits.images): Float32Array {
  return Float32Array.from(images.subarray(row * PIXELS, (row + 1) * PIXELS), (grey) => grey / 255);
}

function distance(one: ArrayLike<number>, other: ArrayLike<number>): number {
  return Math.hypot(...Array.from(one, (value, i) => value - other[i]));
}

/** All distances, sorted. */
function bruteForce(see: (pixels: Float32Array) => ArrayLike<number>) {
  const wanted = see(image);
  const all = Array.from(digits.labels, (label, row) => ({ row, label, distance: distance(see(greys(row)), wanted) }));
  return all.sort((one, other) => one.distance - other.distance || one.row - other.row).slice(0, 8);
}

const hidden = (pixels: Float32Array) => trace(run, weights, pixels)[1];

describe('The nearest images', () => {
  test.each([
    ['greys', (pixels: Float32Array) => pixels, undefined],
    ['activations of the last hidden layer', hidden, { run, weights }],
  ])('by %s are those that brute force finds', async (_, see, eye) => {
    const expected = bruteForce(see);
    const found = await nearest(digits, image, 8, eye);
    expect(found.rows).toEqual(expected.map(({ row }) => row));
    expect(found.labels).toEqual(expected.map(({ label }) => label));
    for (const [at, { distance: exact }] of expected.entries()) expect(found.distances[at]).toBeCloseTo(exact, 4);
  });

  test('begin with the image itself where the set has it', async () => {
    const found = await nearest(digits, greys(42), 1);
    expect(found).toEqual({ rows: [42], labels: [digits.labels[42]], distances: [expect.closeTo(0, 4)] });
  });

  test('of twins are the first ones', async () => {
    const twins = { images: new Uint8Array(4 * PIXELS), labels: Uint8Array.of(5, 6, 7, 8) };
    expect((await nearest(twins, new Float32Array(PIXELS), 2)).rows).toEqual([0, 1]);
  });

  test('of a set with fewer are all of them', async () => {
    const few = { images: digits.images.subarray(0, 3 * PIXELS), labels: digits.labels.subarray(0, 3) };
    expect((await nearest(few, image, 8)).rows).toHaveLength(3);
  });

  test('are the same when a layer is remembered, and others for another network or set', async () => {
    const memory = createLayerMemory();
    const other = { run, weights: initialWeights({ ...run, seed: 2 }) };
    const ask = (eye: typeof other, set = digits) => nearest(set, image, 8, eye, memory);
    const close = ({ rows, distances }: Neighbours) => ({ rows, distances: distances.map((d) => d.toFixed(4)) });
    const fresh = close(await nearest(digits, image, 8, { run, weights }));
    expect(close(await ask({ run, weights }))).toEqual(fresh);
    expect(close(await ask(structuredClone({ run, weights })))).toEqual(fresh);
    expect(close(await ask(other))).toEqual(close(await nearest(digits, image, 8, other)));
    const set = toyDigits(100, 4);
    expect(close(await ask(other, set))).toEqual(close(await nearest(set, image, 8, other)));
    const both = await Promise.all([ask({ run, weights }), ask({ run, weights })]);
    expect(both.map(close)).toEqual([fresh, fresh]);
  });

  test('by a network without hidden layers are those by greys', async () => {
    const flat = { ...defaultRun, layers: [] };
    const eye = { run: flat, weights: initialWeights(flat) };
    expect(await nearest(digits, image, 8, eye)).toEqual(await nearest(digits, image, 8));
  });

  test('are found by the trainer among its training images, also while it trains', async () => {
    const engine = await trainer();
    await engine.reset({ ...defaultRun, layers: [{ units: 4 }], epochs: 1, engine: 'plain' });
    const training = engine.train('mnist', () => {});
    const [first] = (await engine.samples('mnist', 'train', [5])).images;
    const one = await engine.samples('mnist', 'train', [5]);
    const found = await engine.nearest('mnist', greys(0, one.images), 3);
    expect(first).toBe(one.images[0]);
    expect([found.rows[0], found.labels[0]]).toEqual([5, one.labels[0]]);
    await training;
    await expect(engine.nearest('strokes', image, 3)).rejects.toThrow('DataMissing');
  });
});
