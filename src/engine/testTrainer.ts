import { defaultRun, type TrainingRun } from '../core/run';
import type { Weights } from '../core/weights';
import type { Engine } from './Engine';
import type { Facilities } from './Facilities';
import { openPlain } from './plain/plainModel';
import { Trainer } from './Trainer';
import { toyDataset } from './toyData';

/** What the trainer's tests share: a small run on the plain engine and toy data. */
export const data = toyDataset(500, 100);
export const run: TrainingRun = {
  ...defaultRun,
  layers: [{ units: 12 }],
  epochs: 3,
  batch: 30,
  lr: 0.01,
  engine: 'plain',
};

export async function trainer(other: Partial<Facilities> = {}): Promise<Engine> {
  const engine = new Trainer({
    load: async () => data,
    choose: async () => ({ engine: 'plain', reason: 'asked' }),
    open: () => openPlain,
    distrust: () => {},
    list: async () => [{ id: 'plain', available: true }],
    ...other,
  });
  if (!other.load) await engine.load({ name: 'mnist' });
  return engine;
}

export function bits(weights: Weights): string {
  return weights.map(({ values }) => new Uint32Array(values.buffer, values.byteOffset, values.length).join()).join();
}
