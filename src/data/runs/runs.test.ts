import { expect, test } from 'vitest';
import { emptyHistory } from '../../core/progress';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { encodeRecording } from '../recording/encodeRecording';
import { decodeRuns } from './decodeRuns';
import { encodeRuns } from './encodeRuns';
import type { SavedRunRecord } from './SavedRuns';

const run = { ...defaultRun, layers: [{ units: 3 }] };
const epochs = [{ epoch: 1, loss: 1 / 3, accuracy: 0.1 + 0.2, valLoss: 0.7, valAccuracy: 0.9, ms: 12.5 }];
const history = { ...emptyHistory, engine: 'plain' as const, data: 'mnist' as const, epochs, to: 1, batches: 9 };
const recording = { run, history, snapshots: [{ epoch: 1, weights: initialWeights(run) }] };
const records: readonly SavedRunRecord[] = [
  { id: 'abc12345', name: '小网络 “=1+1”', at: 1e12, recording },
  { id: 'xyz', at: 5, recording: { ...recording, run: { ...run, lr: 0.02 } } },
];

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function fault(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  return decodeRuns(bytes, 'a.mlpruns').then(
    () => 'read',
    ({ name }: Error) => name,
  );
}

test('Runs come back from their file exactly', async () => {
  expect(await decodeRuns(bytesOf(await encodeRuns(records)), 'a')).toEqual(records);
});

test('A recording that was saved in the lab is a file of one run', async () => {
  expect(await decodeRuns(await encodeRecording(recording), 'a')).toEqual([{ recording }]);
});

test('What is wrong with a file is said by name', async () => {
  const text = await encodeRuns(records);
  expect(await fault(bytesOf('epoch,loss\n1,0.3'))).toBe('RunsForeign');
  expect(await fault(bytesOf(''))).toBe('RunsForeign');
  expect(await fault(bytesOf('{"format":"notes","version":1}'))).toBe('RunsForeign');
  expect(await fault(bytesOf('null'))).toBe('RunsForeign');
  expect(await fault(bytesOf(text.slice(0, -200)))).toBe('RunsDamaged');
  expect(await fault(bytesOf(text.replace('"version": 1', '"version": 2')))).toBe('RunsNewer');
  expect(await fault(bytesOf(text.replace(/"runs": \[[^\]]*\]/, '"runs": 3')))).toBe('RunsDamaged');
  expect(await fault(bytesOf(text.replace('"xyz"', '"../xyz"')))).toBe('RunsDamaged');
  const at = text.lastIndexOf('"recording"') + 200;
  const other = text[at] === 'A' ? 'B' : 'A';
  expect(await fault(bytesOf(text.slice(0, at) + other + text.slice(at + 1)))).toBe('RunsDamaged');
  expect(await fault((await encodeRecording(recording)).slice(0, -9))).toBe('RecordingTruncated');
});
