import { describe, expect, test } from 'vitest';
import { gunzip } from './gunzip';

const raw = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919) >> 3);

async function pack(): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([raw]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  return gunzip(new Blob([bytes]).stream(), 'digits.gz', () => undefined);
}

// Node's DecompressionStream reports every fault at the end, so the two are told apart only in a browser.
describe('a browser tells a gzip stream that is', () => {
  test('whole', async () => {
    expect(await unpack(await pack())).toBe(true);
  });

  test('cut short', async () => {
    expect(await unpack((await pack()).slice(0, -4))).toBe(false);
  });

  test('corrupt', async () => {
    const bytes = await pack();
    bytes[bytes.length - 8] ^= 1;
    await expect(unpack(bytes)).rejects.toMatchObject({ name: 'DataChecksum', details: { file: 'digits.gz' } });
  });
});
