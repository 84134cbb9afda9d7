import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { emptyHistory, type Phase } from '../../core/progress';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import type { LabState } from '../../store/LabState';
import { pressPlay, retrain, startOver, step, stepReplay, stop } from './transport';

/** A lab that only notes what is asked of it; `stop` ends a run a moment later. */
function noting(phase: Phase, status: 'ready' | 'loading' | 'absent' = 'ready') {
  const calls: string[] = [];
  const store = createStore<LabState>((set) => {
    const lab = {
      data: { status },
      history: { ...emptyHistory, phase },
      train: async (until: string) => {
        calls.push(`train ${until}`);
        throw new Error('told by the store');
      },
      pause: () => calls.push('pause'),
      resume: (until: string) => calls.push(`resume ${until}`),
      stop: () => {
        calls.push('stop');
        queueMicrotask(() => set({ history: emptyHistory }));
      },
      reset: async () => {
        calls.push('reset');
      },
    };
    return lab as unknown as LabState;
  });
  return { store, calls };
}

test('the disc trains, pauses and goes on', () => {
  for (const [phase, call] of [
    ['idle', 'train end'],
    ['running', 'pause'],
    ['paused', 'resume end'],
  ] as const) {
    const { store, calls } = noting(phase);
    pressPlay(store.getState());
    expect(calls).toEqual([call]);
  }
});

test('nothing starts without digits', () => {
  const { store, calls } = noting('idle', 'absent');
  pressPlay(store.getState());
  step(store.getState(), 'batch');
  expect(calls).toEqual([]);
});

test('pressed while digits are on their way, training is asked for and waits for them', () => {
  const { store, calls } = noting('idle', 'loading');
  pressPlay(store.getState());
  expect(calls).toEqual(['train end']);
});

test('a step starts or goes on, and leaves a run under way alone', () => {
  for (const [phase, expected] of [
    ['idle', ['train epoch']],
    ['paused', ['resume epoch']],
    ['running', []],
  ] as const) {
    const { store, calls } = noting(phase);
    step(store.getState(), 'epoch');
    expect(calls).toEqual(expected);
  }
});

test('stop does nothing while nothing trains', () => {
  const { store, calls } = noting('idle');
  stop(store.getState());
  expect(calls).toEqual([]);
});

test('starting over waits until the run has stopped', async () => {
  const { store, calls } = noting('running');
  await startOver(store);
  expect(calls).toEqual(['stop', 'reset']);
});

test('settings that wait are trained from the start', async () => {
  const { store, calls } = noting('paused');
  await retrain(store);
  expect(calls).toEqual(['stop', 'reset', 'train end']);
});

describe('With a recording on the bench', () => {
  /** Epoch 2 of 3 is shown; epoch 1 was not kept. */
  function replaying(playing = false) {
    const { store, calls } = noting('idle', 'absent');
    const snapshots = [2, 3].map((epoch) => ({ epoch, weights: initialWeights(defaultRun) }));
    const replay = { recording: { snapshots }, source: { kind: 'file', name: 'a' }, at: 2, playing };
    const playReplay = (on: boolean) => calls.push(on ? 'play' : 'hold');
    store.setState({ replay, playReplay, seekReplay: (epoch: number) => calls.push(`seek ${epoch}`) } as never);
    return { store, calls };
  }

  test('the disc plays and holds it, without digits', () => {
    for (const [playing, call] of [
      [false, 'play'],
      [true, 'hold'],
    ] as const) {
      const { store, calls } = replaying(playing);
      pressPlay(store.getState());
      expect(calls).toEqual([call]);
    }
  });

  test('steps go from kept epoch to kept epoch, and nothing trains', async () => {
    const { store, calls } = replaying();
    step(store.getState(), 'batch');
    stepReplay(store.getState(), -1);
    await startOver(store);
    stop(store.getState());
    expect(calls).toEqual(['hold', 'seek 3', 'hold', 'seek 0', 'hold', 'seek 0', 'hold']);
  });
});
