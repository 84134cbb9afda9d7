import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fetchMnist } from './fetchMnist.mjs';
import { mirrorsOf, publicMirrors } from './mirrors.mjs';

/** Two small files stand for the four. */
const raws = { 'images.gz': Buffer.alloc(3_000, 'ink'), 'labels.gz': Buffer.alloc(300, '0123456789') };
const table = Object.entries(raws).map(([file, raw]) => {
  return { file, bytes: raw.length, md5: createHash('md5').update(raw).digest('hex') };
});

/** @type {string} */
let folder;
/** @type {string[]} */
let said;
/** @type {import('node:http').Server[]} */
const servers = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mnist-'));
  said = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** @typedef {(response: import('node:http').ServerResponse, packed: Buffer, file: string) => void} Answer */

/**
 * Starts a mirror and gives its address.
 * @param {Answer} answer
 * @returns {Promise<{ address: string, asked: string[] }>}
 */
async function mirror(answer) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const file = request.url === '/mnist/images.gz' ? 'images.gz' : 'labels.gz';
    asked.push(file);
    answer(response, gzipSync(raws[file]), file);
  });
  servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const at = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { address: `http://127.0.0.1:${at.port}/mnist`, asked };
}

/**
 * @param {readonly string[]} mirrors
 * @param {readonly string[]} folders
 */
function fetchFrom(mirrors, folders = []) {
  return fetchMnist({
    table,
    folders,
    mirrors,
    cache: join(folder, 'cache'),
    target: join(folder, 'public'),
    limits: { connectMs: 300, stallMs: 300 },
    say: (line) => said.push(line),
  });
}

const listing = () => JSON.parse(readFileSync(join(folder, 'public/index.json'), 'utf8'));

function expectAllInPlace() {
  expect(listing()).toEqual({ mnist: ['images.gz', 'labels.gz'] });
  for (const [file, raw] of Object.entries(raws)) {
    expect(gunzipSync(readFileSync(join(folder, 'public/mnist', file)))).toEqual(raw);
    expect(gunzipSync(readFileSync(join(folder, 'cache', file)))).toEqual(raw);
  }
  expect(readdirSync(join(folder, 'public/mnist'))).toEqual(['images.gz', 'labels.gz']);
}

/** @type {Answer} */
const good = (response, packed) => response.end(packed);
const refused = 'http://127.0.0.1:9/mnist/';

/** @type {Record<string, [Answer, fault: RegExp]>} */
const faulty = {
  'that never answers': [() => {}, /no answer in 0.3 s/],
  'that stalls': [(response, packed) => response.write(packed.subarray(0, 10)), /no answer in 0.3 s/],
  'that breaks the connection': [
    (response, packed) => {
      response.writeHead(200, { 'Content-Length': packed.length });
      response.write(packed.subarray(0, 10), () => response.destroy());
    },
    /connection broken/,
  ],
  'with a truncated gzip file': [(response, packed) => response.end(packed.subarray(0, 20)), /incomplete gzip/],
  'with a truncated file': [(response, _, file) => response.end(file), /incomplete \(\d+ of 3000 bytes\)/],
  'with wrong bytes': [(response) => response.end(gzipSync(Buffer.alloc(3_000, 'oink'))), /wrong checksum/],
  'with endless bytes': [(response) => response.end(gzipSync(Buffer.alloc(90_000))), /damaged/],
  'without the file': [(response) => response.writeHead(404).end(), /HTTP 404/],
};

describe('the downloader', () => {
  test('takes the files from a good mirror and lists them', async () => {
    const { address } = await mirror(good);
    expect(await fetchFrom([address])).toBe(true);
    expectAllInPlace();
  });

  test('takes a file that the server unpacks on the way', async () => {
    const unpacking = await mirror((response, packed) =>
      response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(packed),
    );
    expect(await fetchFrom([unpacking.address])).toBe(true);
    expectAllInPlace();
  });

  test.each(Object.entries(faulty))('goes on to the next mirror after one %s', async (_, [answer, fault]) => {
    const bad = await mirror(answer);
    expect(await fetchFrom([bad.address])).toBe(false);
    expect(said).toEqual([expect.stringMatching(fault)]);
    expect(await fetchFrom([bad.address, (await mirror(good)).address])).toBe(true);
    expectAllInPlace();
  });

  test('asks a mirror that does not answer only once', async () => {
    const silent = await mirror(() => {});
    expect(await fetchFrom([refused, silent.address, (await mirror(good)).address])).toBe(true);
    expect(silent.asked).toEqual(['images.gz']);
  });

  test('says in one line that nothing could be had, at once, and lists nothing', async () => {
    const start = performance.now();
    expect(await fetchFrom([refused, 'not an address'])).toBe(false);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(said).toEqual([expect.stringMatching(/ECONNREFUSED|bad port/)]);
    expect(said[0]).toMatch(/MNIST_DIR.*MNIST_MIRROR/);
    expect(listing()).toEqual({});
  });

  test('asks nobody for what is in place', async () => {
    const { address, asked } = await mirror(good);
    await fetchFrom([address]);
    await fetchFrom([address]);
    expect(asked).toEqual(['images.gz', 'labels.gz']);
  });

  test('replaces a damaged file from the cache', async () => {
    await fetchFrom([(await mirror(good)).address]);
    writeFileSync(join(folder, 'public/mnist/images.gz'), 'damaged');
    expect(await fetchFrom([], [join(folder, 'cache')])).toBe(true);
    expectAllInPlace();
  });

  test('takes a folder of files, gzipped or not, and says which of them is wrong', async () => {
    writeFileSync(join(folder, 'images'), raws['images.gz']);
    writeFileSync(join(folder, 'labels.gz'), gzipSync(Buffer.from('0123')));
    expect(await fetchFrom([], [folder])).toBe(false);
    expect(said[0]).toMatch(/labels.gz: incomplete \(4 of 300 bytes\)/);
    writeFileSync(join(folder, 'labels.gz'), gzipSync(raws['labels.gz']));
    expect(await fetchFrom([], [folder])).toBe(true);
    expectAllInPlace();
  });
});

test("one's own mirror goes first, and MNIST_OFFLINE leaves none", () => {
  expect(mirrorsOf({ MNIST_MIRROR: 'http://here/' })).toEqual(['http://here/', ...publicMirrors]);
  expect(mirrorsOf({})).toEqual(publicMirrors);
  expect(mirrorsOf({ MNIST_OFFLINE: '1', MNIST_MIRROR: 'http://here/' })).toEqual([]);
});
