import { beforeEach, describe, expect, test } from 'vitest';
import type { StoreApi } from 'zustand';
import { type EpochRecord, emptyHistory } from '../../core/progress';
import { defaultRun, type TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { createRuns } from './createRuns';
import type { EndedRun, RunEntry } from './RunEntry';
import { createMemoryShelf, type RunShelf } from './RunShelf';
import type { RunsState } from './RunsState';
import { reviveEntry } from './reviveEntry';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 2 }] };
const evaluation = {
  loss: 0.4,
  accuracy: 0.9,
  confusion: [],
  guesses: new Uint8Array(4),
  stuck: [],
  data: 'mnist' as const,
};

/** A run of some epochs; `took` tells trainings alike apart. */
function ended(epochs: number, took: number, other: Partial<TrainingRun> = {}, fresh = true): EndedRun {
  const settings = { ...run, ...other };
  const records = Array.from(
    { length: epochs },
    (_, i): EpochRecord => ({ epoch: i + 1, loss: 1, accuracy: 0.5, ms: took }),
  );
  const history = { ...emptyHistory, engine: 'plain' as const, data: 'mnist' as const, epochs: records, to: epochs };
  return { run: settings, history, weights: initialWeights(settings), fresh };
}

/** A shelf that can be full. */
function crampedShelf(): RunShelf & { full: boolean } {
  const shelf = createMemoryShelf();
  const cramped = {
    ...shelf,
    full: false,
    put: async (...entry: Parameters<RunShelf['put']>) => {
      if (cramped.full) throw new DOMException('no room', 'QuotaExceededError');
      await shelf.put(...entry);
    },
  };
  return cramped;
}

let shelf: RunShelf & { full: boolean };
let runs: StoreApi<RunsState>;
const names = () => runs.getState().entries.map(({ name }) => name);

beforeEach(() => {
  shelf = crampedShelf();
  runs = createRuns(shelf);
});

async function keep(...made: readonly EndedRun[]): Promise<string[]> {
  const ids: string[] = [];
  for (const one of made) ids.push(await runs.getState().keep(one));
  return ids;
}

/** The list as the next visit finds it. */
async function reopened(): Promise<RunsState> {
  const next = createRuns(shelf);
  await next.getState().open();
  return next.getState();
}

describe('A run that has ended', () => {
  test('is kept with its settings, figures and weights, for the next visit too', async () => {
    const made = ended(3, 10);
    const [id] = await keep(made);
    const next = await reopened();
    expect(next.entries).toEqual(runs.getState().entries);
    expect(next.entries[0]).toMatchObject({ id, run: { ...run, epochs: 3 }, history: made.history, pinned: false });
    expect(await next.weightsOf(id)).toEqual({ weights: made.weights });
  });

  test('and is trained on is the same entry with more epochs, name and pin and all', async () => {
    const [id] = await keep(ended(3, 10));
    await runs.getState().rename(id, 'mine');
    await runs.getState().pin(id, true);
    const [again] = await keep(ended(5, 10, {}, false));
    expect(again).toBe(id);
    expect(runs.getState().entries).toMatchObject([{ id, name: 'mine', pinned: true, run: { epochs: 5 } }]);
    expect(runs.getState().entries[0].history.epochs).toHaveLength(5);
  });

  test.each([
    ['from the start, even to the same figures', ended(3, 10)],
    ['in other time', ended(4, 11, {}, false)],
    ['from an earlier epoch on', ended(2, 10, {}, false)],
    ['with other settings', ended(4, 10, { lr: 0.1 }, false)],
  ])('and trained %s is another one', async (_, other) => {
    await keep(ended(3, 10), other);
    expect(runs.getState().entries).toHaveLength(2);
  });

  test('gets its test result when that comes', async () => {
    const made = ended(3, 10);
    const [, id] = await keep(ended(2, 10), made);
    await runs.getState().keepTest(made, evaluation);
    const next = await reopened();
    expect(next.entries.map(({ test: result }) => result?.accuracy).sort()).toEqual([0.9, undefined]);
    expect((await next.weightsOf(id))?.evaluation).toEqual(evaluation);
  });

  test('is kept as its last whole epoch left it', async () => {
    const made = ended(2, 10);
    const trace = [0.5, 1.5, 2.4].map((at) => ({ at, loss: 1, accuracy: 0 }));
    const history = { ...made.history, batch: 7, running: { loss: 1, accuracy: 1 }, to: 10, stopped: true, trace };
    await keep({ ...made, history });
    const [entry] = runs.getState().entries;
    expect(entry.history).toMatchObject({ batch: 0, running: undefined, stopped: true, trace: trace.slice(0, 2) });
    expect(entry.run.epochs).toBe(10);
  });
});

describe('The list', () => {
  test('keeps the newest 50 of 60 runs, and as many more as are pinned', async () => {
    const pinned = await keep(ended(1, 0.1), ended(1, 0.2));
    for (const id of pinned) await runs.getState().pin(id, true);
    for (let i = 1; i <= 60; i++) {
      const [id] = await keep(ended(1, i));
      await runs.getState().rename(id, String(i));
    }
    expect(runs.getState().entries).toHaveLength(52);
    expect(runs.getState().madeRoom).toBe(10);
    expect(names()).toEqual(expect.arrayContaining(['11', '60', undefined]));
    expect(names()).not.toContain('10');
    const next = await reopened();
    expect(next.entries).toHaveLength(52);
    expect(await next.weightsOf(pinned[0])).toBeDefined();
  });

  test('is bounded by size too, but never gives up the newest run', async () => {
    runs = createRuns(shelf, { runs: 50, bytes: 50_000 });
    await keep(ended(1, 1), ended(1, 2), ended(1, 3));
    const [{ bytes }] = runs.getState().entries;
    expect(runs.getState().entries).toHaveLength(Math.floor(50_000 / bytes));
    await keep(ended(1, 4, { layers: [{ units: 500 }] }));
    expect(runs.getState().entries.map(({ run: kept }) => kept.layers[0].units)).toEqual([500]);
  });

  test('deletes several at once and puts them back whole', async () => {
    const made = [ended(1, 1), ended(2, 2), ended(3, 3)];
    const ids = await keep(...made);
    const before = runs.getState().entries;
    await runs.getState().remove(ids.slice(0, 2));
    expect((await reopened()).entries.map(({ id }) => id)).toEqual([ids[2]]);
    await runs.getState().putBack();
    expect(runs.getState().entries).toEqual(before);
    const next = await reopened();
    expect(next.entries).toEqual(before);
    expect(await next.weightsOf(ids[1])).toEqual({ weights: made[1].weights });
    expect(runs.getState().removed).toEqual([]);
  });

  test('takes a name, and an empty one gives back the one of the settings', async () => {
    const [id] = await keep(ended(1, 1));
    await runs.getState().rename(id, `  ${'x'.repeat(99)}`);
    expect(names()).toEqual(['x'.repeat(60)]);
    await runs.getState().rename(id, ' ');
    expect(names()).toEqual([undefined]);
  });

  test('takes runs of a file once, whatever their ids are here', async () => {
    const here = ended(2, 2);
    const [id] = await keep(here);
    const file = [
      { ...here, id: 'other', at: 5 },
      { ...ended(4, 4), id, at: 6, name: 'from a file' },
      { ...ended(5, 5), id: 'fifth', at: 7 },
    ];
    const { ids, added } = await runs.getState().add(file);
    expect(added).toBe(2);
    expect([ids[0], ids[2]]).toEqual([id, 'fifth']);
    expect(new Set(ids).size).toBe(3);
    expect(await runs.getState().add(file)).toEqual({ ids, added: 0 });
    expect(names()).toEqual([undefined, undefined, 'from a file']);
  });
});

describe('A browser', () => {
  test('that is full is told of, and loses nothing; room made later is used', async () => {
    const [first] = await keep(ended(1, 1));
    shelf.full = true;
    const [second] = await keep(ended(2, 2));
    expect(runs.getState()).toMatchObject({ fault: { name: 'StorageFull' }, unsaved: [second], place: 'browser' });
    expect(runs.getState().entries).toHaveLength(2);
    expect(await runs.getState().weightsOf(second)).toBeDefined();
    await runs.getState().rename(second, 'held');
    await runs.getState().open();
    expect(names()).toEqual(['held', undefined]);
    shelf.full = false;
    await runs.getState().remove([first]);
    expect(runs.getState()).toMatchObject({ fault: undefined, unsaved: [] });
    expect((await reopened()).entries).toMatchObject([{ id: second, name: 'held' }]);
  });

  test('that keeps nothing has the runs as long as the page lives, and says so', async () => {
    const closed: RunShelf = { ...shelf, list: () => Promise.reject(new Error('private')) };
    runs = createRuns(closed);
    const [id] = await keep(ended(1, 1), ended(2, 2));
    await runs.getState().open();
    expect(runs.getState()).toMatchObject({ place: 'memory', fault: undefined });
    expect(runs.getState().entries).toHaveLength(2);
    expect(await runs.getState().weightsOf(id)).toBeDefined();
  });
});

describe('An entry of an older build', () => {
  async function written(): Promise<RunEntry> {
    await keep(ended(2, 2));
    return runs.getState().entries[0];
  }

  test('gets the defaults of settings that are newer than itself, and loses those that are no more', async () => {
    const entry = await written();
    const { size, dataSeed, ...older } = entry.run;
    expect(reviveEntry({ ...entry, run: { ...older, colour: 'red' } })).toEqual(entry);
  });

  test.each([
    ['no id', { id: undefined }],
    ['no epoch', { history: { ...emptyHistory } }],
    ['figures that are none', { history: { ...emptyHistory, epochs: [{ epoch: 1, loss: 'low' }] } }],
    ['no settings', { run: undefined }],
  ])('with %s is left alone', async (_, broken) => {
    expect(reviveEntry({ ...(await written()), ...broken })).toBeUndefined();
  });
});
