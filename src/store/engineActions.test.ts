import { expect, test } from 'vitest';
import { defaultRun, type TrainingRun } from '../core/run';
import type { ConcreteEngine } from '../engine/Engine';
import { openPlain } from '../engine/plain/plainModel';
import { Trainer } from '../engine/Trainer';
import { toyDataset } from '../engine/toyData';
import { createLab } from './createLab';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 8 }], epochs: 2, engine: 'plain' };

/** A lab on toy data where two engines work, one of them not when it is tried, and one is not there. */
function labWithEngines() {
  const tried: string[] = [];
  const times = new Map<ConcreteEngine, number>();
  const trainer = new Trainer({
    load: async (source) => ({ ...toyDataset(300, 60), name: source.name }),
    choose: async ({ engine }) => {
      tried.push(engine);
      if (engine === 'tfjs-webgl') throw new Error('broken');
      const name = engine === 'auto' ? 'plain' : engine;
      times.set(name, tried.length);
      return { engine: name, reason: 'asked', msPerStep: tried.length };
    },
    open: () => openPlain,
    distrust: () => {},
    list: async () =>
      (['tfjs-wasm', 'tfjs-webgl', 'tfjs-webgpu', 'plain'] as const).map((id) => ({
        id,
        available: id !== 'tfjs-webgpu',
        msPerStep: times.get(id),
      })),
  });
  return { lab: createLab(trainer, { run }), tried };
}

test('measuring tries every engine that is there, and ends with the one that the settings mean', async () => {
  const { lab, tried } = labWithEngines();
  const seen: unknown[] = [];
  lab.subscribe(({ measuring }) => measuring !== seen.at(-1) && seen.push(measuring));
  await lab.getState().measureEngines();
  expect(tried).toEqual(['tfjs-wasm', 'tfjs-webgl', 'plain', 'plain']);
  expect(seen).toEqual(['tfjs-wasm', 'tfjs-webgl', 'plain', undefined]);
  const { engines, choice, fault } = lab.getState();
  expect(engines.map(({ msPerStep }) => msPerStep)).toEqual([1, undefined, undefined, 4]);
  expect(choice?.engine).toBe('plain');
  expect(fault).toBeUndefined();
});

test('a run is repeated on another engine from the same start, and the one before stays beside it', async () => {
  const { lab } = labWithEngines();
  await lab.getState().followData();
  await lab.getState().train();
  const before = lab.getState().history;
  await lab.getState().repeatOn('tfjs-wasm');
  const { history, kept, choice } = lab.getState();
  expect(choice?.engine).toBe('tfjs-wasm');
  expect(kept?.history.epochs).toEqual(before.epochs);
  // Behind every name stands plain TypeScript here: equal starts give equal figures, to the last bit.
  expect(history.epochs.map(({ ms, ...figures }) => figures)).toEqual(
    before.epochs.map(({ ms, ...figures }) => figures),
  );
});
