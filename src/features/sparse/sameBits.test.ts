import { expect, test } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { bits, run, trainer } from '../../engine/testTrainer';
import { hexOf, sameBits } from './sameBits';

test('Trained from one seed with either loss, the weights end in the same bits', async () => {
  const ends = [];
  for (const loss of ['categoricalCrossentropy', 'sparseCategoricalCrossentropy'] as const) {
    const engine = await trainer();
    await engine.reset({ ...run, loss });
    await engine.train('mnist', () => {});
    ends.push(await engine.weights());
  }
  expect(bits(ends[0])).toBe(bits(ends[1]));
  expect(sameBits(ends[0], ends[1]).every(({ same, total, largest }) => same === total && largest === 0)).toBe(true);
});

test('One bit of one weight is found', () => {
  const before = initialWeights(defaultRun);
  const after = before.map((tensor) => ({ ...tensor, values: tensor.values.slice() }));
  new Uint32Array(after[2].values.buffer)[7] ^= 1;
  const compared = sameBits(before, after);
  expect(compared.map(({ total, same }) => total - same)).toEqual([0, 0, 1, 0, 0, 0]);
  expect(compared[2].largest).toBeGreaterThan(0);
});

test('Zero and minus zero are equal numbers and different bits', () => {
  const tensor = (value: number) => [{ name: 'b', shape: [1], values: Float32Array.of(value) }];
  expect(sameBits(tensor(0), tensor(-0))[0]).toMatchObject({ same: 0, largest: 0 });
});

test('Bits are written as IEEE 754 has them', () => {
  expect(hexOf(1)).toBe('3f800000');
  expect(hexOf(-0.1)).toBe('bdcccccd');
  expect(hexOf(0)).toBe('00000000');
});
