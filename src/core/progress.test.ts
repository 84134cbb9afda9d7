import { describe, expect, test } from 'vitest';
import { emptyHistory, position, progress, TRACE_LIMIT, type TrainingEvent } from './progress';
import { defaultRun } from './run';

const started: TrainingEvent = {
  type: 'started',
  run: defaultRun,
  engine: 'plain',
  data: 'mnist',
  rows: 60_000,
  from: 0,
  to: 10,
  batches: 1600,
};
const figures = { loss: 0.5, accuracy: 0.8 };

function batch(at: number, done: number): TrainingEvent {
  return {
    type: 'batch',
    batch: done,
    recent: { at, ...figures },
    running: figures,
    samplesPerSecond: 9000,
    secondsLeft: 13,
  };
}

function epoch(number: number): TrainingEvent {
  return { type: 'epoch', record: { epoch: number, ...figures, valLoss: 0.4, valAccuracy: 0.9, ms: 2400 } };
}

describe('The history', () => {
  test('follows a run from its start to its end', () => {
    const events = [started, batch(0.5, 800), epoch(1), batch(1.6, 960)];
    const history = events.reduce(progress, emptyHistory);
    expect(history).toMatchObject({ phase: 'running', batch: 960, batches: 1600, to: 10, running: figures });
    expect(history.epochs).toHaveLength(1);
    expect(history.trace.map((point) => point.at)).toEqual([0.5, 1.6]);
    expect(position(history)).toBeCloseTo(1.6);
    expect(progress(history, { type: 'finished', stopped: false })).toMatchObject({ phase: 'idle', stopped: false });
  });

  test('pauses and goes on', () => {
    const paused = [started, { type: 'paused' } as const].reduce(progress, emptyHistory);
    expect(paused.phase).toBe('paused');
    expect(progress(paused, { type: 'resumed' }).phase).toBe('running');
  });

  test('forgets the unfinished epoch when training starts again', () => {
    const events: TrainingEvent[] = [started, epoch(1), batch(1.3, 480), { type: 'finished', stopped: true }];
    const stopped = events.reduce(progress, emptyHistory);
    expect(position(stopped)).toBeCloseTo(1.3);
    const again = progress(stopped, { ...started, from: 1, to: 11 });
    expect(position(again)).toBe(1);
    expect(again.trace.every((point) => point.at <= 1)).toBe(true);
    expect(again.epochs).toHaveLength(1);
  });

  test('never grows past the limit of its trace, and keeps its newest point', () => {
    let history = progress(emptyHistory, started);
    for (let i = 1; i <= 5000; i++) history = progress(history, batch(i / 500, i));
    expect(history.trace.length).toBeLessThanOrEqual(TRACE_LIMIT);
    expect(history.trace.length).toBeGreaterThan(TRACE_LIMIT / 4);
    const ats = history.trace.map((point) => point.at);
    expect(ats).toEqual([...ats].sort((a, b) => a - b));
    expect(ats.at(-1)).toBe(10);
  });

  test('keeps the epochs of a run that failed', () => {
    const history = [started, epoch(1), { type: 'failed', name: 'NaNLoss', details: {} } as const].reduce(
      progress,
      emptyHistory,
    );
    expect(history).toMatchObject({ phase: 'idle', stopped: true });
    expect(history.epochs).toHaveLength(1);
  });
});
