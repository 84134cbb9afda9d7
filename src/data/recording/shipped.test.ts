import { afterEach, expect, test, vi } from 'vitest';
import { emptyHistory } from '../../core/progress';
import { defaultRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { encodeRecording } from './encodeRecording';
import { fetchRecording, listRecordings, type ShippedRecording } from './shipped';

const base = 'http://localhost/app/';
const keras: ShippedRecording = {
  ...{ preset: 'keras', file: 'keras-1.mlprun', bytes: 9, data: 'mnist', seed: 1, epochs: 1, accuracy: 0.97 },
};

afterEach(() => vi.unstubAllGlobals());

/** A server that gives this, whatever is asked for; notes what was. */
function serve(answer: () => Response): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: URL) => {
    asked.push(url.href);
    return answer();
  });
  return asked;
}

test('What lies beside the app is listed in one file; presets that are not known are left out', async () => {
  const asked = serve(() => Response.json([keras, { ...keras, preset: 'deeper' }]));
  expect(await listRecordings(base)).toEqual([keras]);
  expect(asked).toEqual([`${base}recordings/index.json`]);
});

test.each([
  ['no list', () => new Response('', { status: 404 })],
  ['a page in its place', () => new Response('<!doctype html>')],
  ['something else', () => Response.json({})],
])('Where the server has %s there is nothing to replay', async (_, answer) => {
  serve(answer);
  expect(await listRecordings(base)).toEqual([]);
});

test('A network that fails, and a file that is gone, are told apart', async () => {
  serve(() => new Response('', { status: 404 }));
  await expect(fetchRecording(base, keras)).rejects.toMatchObject({
    name: 'RecordingFetch',
    details: { file: 'keras-1.mlprun', status: 404 },
  });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
  await expect(fetchRecording(base, keras)).rejects.toMatchObject({ name: 'DataOffline' });
  await expect(listRecordings(base)).rejects.toMatchObject({ name: 'DataOffline' });
});

test('A preset with the same bits is the same recording under its own settings', async () => {
  const record = { epoch: 1, loss: 0.3, accuracy: 0.9, ms: 1 };
  const history = { ...emptyHistory, engine: 'fused-wasm', data: 'mnist', epochs: [record], to: 1 } as const;
  const snapshots = [{ epoch: 1, weights: initialWeights(defaultRun) }];
  const file = await encodeRecording({ run: defaultRun, history, snapshots });
  serve(() => new Response(file));
  const sparse = await fetchRecording(base, { ...keras, preset: 'sparse', sameAs: 'keras' });
  expect(sparse.run).toEqual({ ...defaultRun, loss: 'sparseCategoricalCrossentropy' });
  expect(sparse.snapshots).toEqual(snapshots);
});
