import { afterEach, expect, test, vi } from 'vitest';
import { presets } from '../../core/presets';
import { emptyHistory, progress } from '../../core/progress';
import type { TrainingRun } from '../../core/run';
import { encodeRecording } from '../../data/recording/encodeRecording';
import type { Snapshot } from '../../data/recording/Recording';
import type { ShippedRecording } from '../../data/recording/shipped';
import type { Engine } from '../../engine/Engine';
import { bits, trainer } from '../../engine/testTrainer';
import { createCourse } from './createCourse';
import { recordingOf } from './recordingOf';

const { seeds, ...single } = presets.single;
const run: TrainingRun = { ...single, engine: 'plain' };
const entry: ShippedRecording = {
  ...{ preset: 'single', file: 'single-1.mlprun', bytes: 1, data: 'mnist', seed: run.seed, epochs: 20, accuracy: 0.9 },
};

afterEach(() => vi.unstubAllGlobals());

/** Three epochs of the run as the engine trains them. */
async function record(engine: Engine): Promise<Uint8Array<ArrayBuffer>> {
  let history = emptyHistory;
  const snapshots: Snapshot[] = [];
  await engine.reset(run);
  await engine.train(
    'mnist',
    (event) => {
      history = progress(history, event);
    },
    { epochs: 3, onWeights: (weights, epoch) => void snapshots.push({ epoch, weights }) },
  );
  return encodeRecording({ run, history, snapshots });
}

test('A recorded run stands in the course just as if it had been trained', async () => {
  const engine = await trainer();
  const file = await record(engine);
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('fetch', async (url: URL) =>
    url.pathname.endsWith('index.json') ? Response.json([entry]) : new Response(file),
  );
  const course = createCourse(() => engine);
  await course.getState().listRecordings();
  const recording = recordingOf(run, course.getState());
  expect(recording).toEqual(entry);
  expect(recordingOf({ ...run, seed: 3 }, course.getState())).toBeUndefined();

  const options = { keepWeights: true, evaluateTraining: true, to: 3 };
  const shown = await course.getState().train('shown', run, { ...options, recording });
  const trained = await course.getState().train('trained', run, options);
  expect(shown).toMatchObject({ status: 'done', recorded: true });
  expect(trained.recorded).toBeUndefined();
  const figures = (course: typeof shown) => course.history.epochs.map(({ ms, ...rest }) => rest);
  expect(figures(shown)).toEqual(figures(trained));
  expect(shown.epochs.map(({ evaluation }) => evaluation)).toEqual(trained.epochs.map(({ evaluation }) => evaluation));
  expect(shown.epochs.map(({ weights }) => weights && bits(weights))).toEqual(
    trained.epochs.map(({ weights }) => weights && bits(weights)),
  );
});

test('Only epochs that were asked for are shown', async () => {
  const engine = await trainer();
  const file = await record(engine);
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('fetch', async () => new Response(file));
  const { train } = createCourse(() => engine).getState();
  const shown = await train('shown', run, { to: 2, recording: entry });
  expect(shown.history).toMatchObject({ to: 2, phase: 'idle' });
  expect(shown.history.epochs).toHaveLength(2);
});

test('A recording that is not as it was built is told as a fault', async () => {
  const engine = await trainer();
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('fetch', async () => new Response('<html>'));
  const shown = await createCourse(() => engine)
    .getState()
    .train('shown', run, { recording: entry });
  expect([shown.status, shown.fault?.name]).toEqual(['failed', 'RecordingForeign']);
});
