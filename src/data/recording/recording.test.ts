import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { emptyHistory, type History, progress } from '../../core/progress';
import { createRandom } from '../../core/random';
import { defaultRun, type TrainingRun } from '../../core/run';
import { initialWeights, type Weights } from '../../core/weights';
import { crc32 } from '../crc32';
import { decodeRecording } from './decodeRecording';
import { encodeRecording } from './encodeRecording';
import { floatBytes, floatsOf } from './floatBytes';
import type { Recording } from './Recording';

const run: TrainingRun = { ...defaultRun, layers: [{ units: 7, activation: 'tanh' }], epochs: 3, lr: 0.0123, seed: 77 };

function bits(values: Float32Array): readonly number[] {
  return [...new Uint32Array(values.buffer, values.byteOffset, values.length)];
}

/** Weights that have moved on a little, some of them not at all, some through zero. */
function moved(weights: Weights, seed: number): Weights {
  const random = createRandom(seed);
  return weights.map(({ name, shape, values }) => ({
    name,
    shape,
    values: values.map((value) => (random.next() < 0.2 ? value : value + 0.05 * random.normal())),
  }));
}

function trained(): History {
  let history = progress(emptyHistory, {
    ...{ type: 'started', run, engine: 'fused-wasm', data: 'strokes', rows: 3000, from: 0, to: 3, batches: 80 },
  });
  for (let epoch = 1; epoch <= 3; epoch++) {
    const figures = { loss: 1 / epoch / 3, accuracy: 1 - 1 / (epoch + 7) };
    history = progress(history, {
      ...{ type: 'batch', batch: 80, recent: { at: epoch - 0.1, ...figures }, running: figures },
      ...{ samplesPerSecond: 12_345.678, secondsLeft: 3 - epoch },
    });
    const record = { epoch, ...figures, valLoss: figures.loss * 1.1, valAccuracy: figures.accuracy, ms: 0.1 + 0.2 };
    history = progress(history, { type: 'epoch', record });
  }
  return progress(history, { type: 'finished', stopped: false });
}

function recorded(): Recording {
  const first = moved(initialWeights(run), 1);
  const third = moved(first, 2);
  const confusion = Array.from({ length: 10 }, (_, row) => Array.from({ length: 10 }, (__, k) => row * k));
  const guesses = Uint8Array.from({ length: 100 }, (_, i) => i % 10);
  const evaluation = { loss: 0.1 + 0.2, accuracy: 1 / 3, confusion, guesses, stuck: new Array(10).fill(2) };
  const snapshots = [
    { epoch: 1, weights: first },
    { epoch: 3, weights: third, evaluation: { ...evaluation, data: 'mnist' as const } },
  ];
  return { run, history: trained(), snapshots };
}

const recording = recorded();
let file: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  file = await encodeRecording(recording);
});

/** A file with another byte in it. */
function spoiled(at: number): Uint8Array<ArrayBuffer> {
  const bytes = file.slice();
  bytes[at] ^= 0x10;
  return bytes;
}

/** A file around contents, with everything outside them as it should be. */
function sealed(contents: Uint8Array, version = 1): Uint8Array<ArrayBuffer> {
  const packed = gzipSync(contents);
  const bytes = new Uint8Array(20 + packed.length);
  bytes.set(file.subarray(0, 8));
  const view = new DataView(bytes.buffer);
  view.setUint32(12, version, true);
  view.setUint32(16, packed.length, true);
  bytes.set(packed, 20);
  view.setUint32(8, crc32(bytes.subarray(12)), true);
  return bytes;
}

function fault(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return decodeRecording(bytes, 'run.mlprun').then(
    () => 'read',
    ({ name, details }) => [name, details],
  );
}

describe('A recording', () => {
  test('comes back bit for bit: settings, figures, trace, weights, test results', async () => {
    const back = await decodeRecording(file, 'run.mlprun');
    expect(back).toEqual(recording);
    back.snapshots.forEach(({ weights }, i) => {
      weights.forEach(({ values }, tensor) => {
        expect(bits(values)).toEqual(bits(recording.snapshots[i].weights[tensor].values));
      });
    });
  });

  test('that was made in the middle of a run is at rest', async () => {
    const history: History = { ...recording.history, phase: 'running', secondsLeft: 4, evaluating: 0.5 };
    const back = await decodeRecording(await encodeRecording({ ...recording, history }), 'run.mlprun');
    expect(back.history).toEqual(recording.history);
  });

  test('is refused with any single byte changed', async () => {
    for (let at = 0; at < file.length; at += at < 64 ? 1 : 997) {
      expect(await fault(spoiled(at)), `byte ${at}`).not.toBe('read');
    }
  });

  test('is refused wherever it breaks off, and where something follows it', async () => {
    for (let length = 0; length < file.length; length += length < 64 ? 1 : 997) {
      expect(await fault(file.slice(0, length)), `${length} bytes`).not.toBe('read');
    }
    const longer = new Uint8Array(file.length + 1);
    longer.set(file);
    expect(await fault(longer)).toEqual(['RecordingDamaged', { file: 'run.mlprun' }]);
  });
});

describe('What is wrong with a file is said by name', () => {
  test('no recording at all', async () => {
    const foreign = ['RecordingForeign', { file: 'run.mlprun' }];
    expect(await fault(new Uint8Array())).toEqual(foreign);
    expect(await fault(new TextEncoder().encode('epoch,loss\n1,0.3'))).toEqual(foreign);
  });

  test('incomplete, by how much', async () => {
    const details = { file: 'run.mlprun', expected: file.length, got: file.length - 9 };
    expect(await fault(file.slice(0, -9))).toEqual(['RecordingTruncated', details]);
  });

  test('damaged', async () => {
    expect(await fault(spoiled(file.length - 30))).toEqual(['RecordingDamaged', { file: 'run.mlprun' }]);
  });

  test('from a newer app', async () => {
    const details = { file: 'run.mlprun', version: 2, known: 1 };
    expect(await fault(sealed(new Uint8Array(4), 2))).toEqual(['RecordingNewer', details]);
  });

  test.each([
    ['nothing', ''],
    ['another JSON', '{"run":{},"history":{}}'],
    ['a setting there is not', JSON.stringify({ run: { colour: 1 }, history: recording.history, snapshots: [] })],
    ['no weights', JSON.stringify({ run, history: recording.history, snapshots: [] })],
    ['weights that are missing', JSON.stringify({ run, history: recording.history, snapshots: [{ epoch: 1 }] })],
    ['an epoch too many', JSON.stringify({ run, history: recording.history, snapshots: [{ epoch: 4 }] })],
  ])('a right envelope around %s', async (_, text) => {
    const json = new TextEncoder().encode(text);
    const contents = new Uint8Array(4 + json.length);
    new DataView(contents.buffer).setUint32(0, json.length, true);
    contents.set(json, 4);
    expect(await fault(sealed(contents))).toEqual(['RecordingDamaged', { file: 'run.mlprun' }]);
  });
});

test('Every kind of float survives, whatever came before it', () => {
  const odd = Float32Array.of(0, -0, 1, -1, 1e-45, -1e-45, 3.4e38, -3.4e38, Number.NaN, Number.POSITIVE_INFINITY, 0.1);
  const before = odd.slice().reverse();
  expect(bits(floatsOf(floatBytes(odd)))).toEqual(bits(odd));
  expect(bits(floatsOf(floatBytes(odd, before), before))).toEqual(bits(odd));
});

test('A step of learning takes fewer bytes than the weights themselves', async () => {
  const still = { ...recording, snapshots: [1, 2, 3].map((epoch) => ({ epoch, weights: initialWeights(run) })) };
  const bytes = (await encodeRecording(still)).length;
  const single = (await encodeRecording({ ...still, snapshots: still.snapshots.slice(0, 1) })).length;
  expect(bytes - single).toBeLessThan(500);
});
