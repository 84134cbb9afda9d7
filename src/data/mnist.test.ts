import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { LoadProgress } from './Dataset';
import { datasetInfo } from './datasetInfo';
import { type IdxKind, serializeIdx } from './idx';
import { listDatasets } from './listDatasets';
import { loadMnist } from './mnist';
import mnistFiles from './mnistFiles.json';

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function serve(listener: RequestListener): Promise<string> {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/sub/index.html#/lab`;
}

const rows = { train: 40, test: 10 };
const greys = (count: number) => Uint8Array.from({ length: count * 784 }, (_, i) => (i * 31) >> 2);
const digits = (count: number) => Uint8Array.from({ length: count }, (_, row) => row % 10);

/** A small MNIST: the table that describes it, and its four gzip files. */
const small = mnistFiles.map(({ file, set, kind }) => {
  const count = set === 'train' ? rows.train : rows.test;
  const raw = serializeIdx(kind as IdxKind, kind === 'images' ? greys(count) : digits(count));
  const packed = gzipSync(raw);
  // A gzip file ends in the checksum and the size of what is in it.
  return { file, set, kind, bytes: raw.length, crc32: packed.readUInt32LE(packed.length - 8), packed };
});
const listing = JSON.stringify({ mnist: small.map(({ file }) => file) });

type Answer = (...request: [...Parameters<RequestListener>, packed: Buffer]) => void;
const plain: Answer = (_, response, packed) => response.end(packed);

/** Serves the small MNIST below /sub/, with `special` answers for some files. */
function serveSmall(special: Record<string, Answer> = {}, usual: Answer = plain): Promise<string> {
  return serve((request, response) => {
    const file = request.url?.replace('/sub/datasets/mnist/', '') ?? '';
    const entry = small.find((candidate) => candidate.file === file);
    if (request.url === '/sub/datasets/index.json') response.end(listing);
    else if (entry) (special[file] ?? usual)(request, response, entry.packed);
    else response.writeHead(404).end();
  });
}

describe('MNIST from the own server', () => {
  test('is the same whether the server unpacks it on the way or not', async () => {
    const unpackedOnTheWay: Answer = (_, response, packed) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(packed);
    for (const usual of [plain, unpackedOnTheWay]) {
      const dataset = await loadMnist(await serveSmall({}, usual), undefined, small);
      expect(dataset.name).toBe('mnist');
      expect(dataset.train).toEqual({ images: greys(40), labels: digits(40) });
      expect(dataset.test).toEqual({ images: greys(10), labels: digits(10) });
    }
  });

  test('tells its progress in uncompressed bytes, growing to the whole', async () => {
    const told: LoadProgress[] = [];
    await loadMnist(await serveSmall(), (progress) => told.push(progress), small);
    const total = small.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(told.at(-1)).toEqual({ loaded: total, total });
    expect(told.map(({ loaded }) => loaded)).toEqual(told.map(({ loaded }) => loaded).sort((a, b) => a - b));
  });

  test('is not asked for where it is not listed', async () => {
    const asked: (string | undefined)[] = [];
    const base = await serve((request, response) => {
      asked.push(request.url);
      response.end('{}');
    });
    await expect(loadMnist(base)).rejects.toMatchObject({ name: 'DataMissing' });
    expect(asked).toEqual(['/sub/datasets/index.json']);
  });

  test('is missing where the server answers with a page or not at all', async () => {
    const base = await serve((_, response) => response.end('<!doctype html>'));
    expect(await listDatasets(base)).toEqual({});
    expect(await listDatasets(await serve((_, response) => response.writeHead(404).end()))).toEqual({});
    await expect(listDatasets('http://127.0.0.1:9/')).rejects.toMatchObject({ name: 'DataOffline' });
  });

  test('survives one failure of the network', async () => {
    let failures = 0;
    const flaky: Answer = (request, response, packed) => {
      if (failures++) plain(request, response, packed);
      else {
        response.writeHead(200, { 'Content-Length': packed.length });
        response.write(packed.subarray(0, 100), () => response.destroy());
      }
    };
    const dataset = await loadMnist(await serveSmall({ 'train-images-idx3-ubyte.gz': flaky }), undefined, small);
    expect(dataset.train.images).toEqual(greys(40));
    expect(failures).toBe(2);
  });
});

describe('a fault of the server is told with the name of the file:', () => {
  const file = 't10k-images-idx3-ubyte.gz';
  const raw = (packed: Buffer) => gunzipSync(packed);
  const cases: [string, Answer, object][] = [
    ['a dead network', (_, response) => response.destroy(), { name: 'DataOffline', details: { file } }],
    [
      'a file that is not there',
      (_, response) => response.writeHead(404).end(),
      { name: 'DataFetch', details: { file, status: 404 } },
    ],
    [
      'a truncated file',
      (_, response, packed) => response.end(raw(packed).subarray(0, 1_000)),
      { name: 'DataTruncated', details: { file, expected: 7_856, got: 1_000 } },
    ],
    [
      'a truncated gzip file',
      (_, response, packed) => response.end(packed.subarray(0, 60)),
      { name: 'DataTruncated', details: expect.objectContaining({ file, expected: 7_856 }) },
    ],
    [
      'a file too long',
      (_, response, packed) => response.end(Buffer.concat([raw(packed), raw(packed)])),
      { name: 'DataTooLong', details: expect.objectContaining({ file, expected: 7_856 }) },
    ],
    [
      'a changed pixel',
      (_, response, packed) => {
        const bytes = raw(packed);
        bytes[500] ^= 1;
        response.end(gzipSync(bytes));
      },
      { name: 'DataChecksum', details: { file } },
    ],
    [
      'labels in place of images',
      (_, response) => response.end(Buffer.concat([serializeIdx('labels', digits(7_848))])),
      { name: 'DataMagic', details: { file, expected: '2051', got: 2049 } },
    ],
  ];
  test.each(cases)('%s', async (_, answer, error) => {
    await expect(loadMnist(await serveSmall({ [file]: answer }), undefined, small)).rejects.toMatchObject(error);
  });
});

const realFiles = process.env.MNIST_DIR ?? '';
describe.skipIf(!existsSync(join(realFiles, mnistFiles[0].file)))('the real MNIST', () => {
  test('has the rows and digits that it is known for', { timeout: 20_000 }, async () => {
    const base = await serve((request, response) => {
      const name = request.url?.split('/').pop() ?? '';
      response.end(
        name === 'index.json'
          ? JSON.stringify({ mnist: mnistFiles.map(({ file }) => file) })
          : readFileSync(join(realFiles, name)),
      );
    });
    const info = datasetInfo(await loadMnist(base));
    expect([info.trainRows, info.testRows]).toEqual([60_000, 10_000]);
    expect(info.trainCounts).toEqual([5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949]);
    expect(info.testCounts).toEqual([980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]);
  });
});
