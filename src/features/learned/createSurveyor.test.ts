import { expect, test, vi } from 'vitest';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { randomDigits } from '../../engine/randomDigits';
import { createSurveyor, type Surveys } from './createSurveyor';

const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));
const run = { ...defaultRun, layers: [{ units: 8 }] };
const weightsOf = (seed: number) => initialWeights({ ...run, seed });

test('The first is counted first, and what is not wanted any more is forgotten', async () => {
  const told: Surveys[] = [];
  const surveyor = createSurveyor((done) => told.push(done), breathe);
  const digits = randomDigits(5, 1);
  const [a, b, c] = [1, 2, 3].map(weightsOf);
  surveyor.want(run, [a, b], digits);
  await vi.waitFor(() => expect(told.at(-1)?.size).toBe(2));
  expect([...told[0].keys()]).toEqual([a]);
  surveyor.want(run, [c, b], digits);
  await vi.waitFor(() => expect(told.at(-1)?.has(c)).toBe(true));
  expect([...(told.at(-1)?.keys() ?? [])]).toEqual([b, c]);
});

test('Another run or other digits mean that all is counted anew', async () => {
  const told: Surveys[] = [];
  const surveyor = createSurveyor((done) => told.push(done), breathe);
  const one = weightsOf(1);
  surveyor.want(run, [one], randomDigits(5, 1));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  const digits = randomDigits(7, 1);
  surveyor.want(run, [one], digits);
  await vi.waitFor(() => expect(told.at(-1)?.get(one)?.images).toBe(7));
  surveyor.want({ ...run, activation: 'linear' }, [one], digits);
  await vi.waitFor(() => expect(told.at(-1)?.get(one)?.layers[0].saturated).toBe(0));
});

test('Without digits nothing is counted yet, and once stopped nothing more', async () => {
  const tell = vi.fn();
  const surveyor = createSurveyor(tell, breathe);
  surveyor.want(run, [weightsOf(1)], undefined);
  await breathe();
  surveyor.want(run, [weightsOf(1)], randomDigits(50, 1));
  surveyor.stop();
  for (let i = 0; i < 20; i++) await breathe();
  expect(tell).not.toHaveBeenCalled();
});
