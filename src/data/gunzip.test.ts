import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { gunzip } from './gunzip';

const raw = Uint8Array.from({ length: 50_000 }, (_, i) => (i * 7919) >> 3);
const packed = new Uint8Array(gzipSync(raw));

function inPieces(bytes: Uint8Array<ArrayBuffer>, size: number): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(start, start + size));
      start += size;
    },
  });
}

async function unpacked(source: ReadableStream<Uint8Array<ArrayBuffer>>): Promise<[boolean, Uint8Array]> {
  const pieces: number[][] = [];
  const whole = await gunzip(source, 'digits.gz', (piece) => pieces.push([...piece]));
  return [whole, Uint8Array.from(pieces.flat())];
}

describe('unpacking', () => {
  test.each([100, 1_000_000])('gives back what was packed, in pieces of %i bytes', async (size) => {
    expect(await unpacked(inPieces(packed, size))).toEqual([true, raw]);
  });

  test('knows gzip even when its first byte comes alone', async () => {
    expect(await unpacked(inPieces(packed.slice(0, 3), 1))).toEqual([false, new Uint8Array()]);
    expect(await unpacked(inPieces(new Uint8Array(gzipSync('five')), 1))).toEqual([
      true,
      new TextEncoder().encode('five'),
    ]);
  });

  test('leaves what is not gzip as it is', async () => {
    expect(await unpacked(inPieces(raw, 777))).toEqual([true, raw]);
    expect(await unpacked(inPieces(new Uint8Array(), 1))).toEqual([true, new Uint8Array()]);
  });

  test('says that a stream broke off, and keeps what had come', async () => {
    const [whole, bytes] = await unpacked(inPieces(packed.slice(0, packed.length / 2), 1_000));
    expect(whole).toBe(false);
    expect(bytes).toEqual(raw.subarray(0, bytes.length));
  });

  test('passes on what the source throws', async () => {
    const source = inPieces(packed, 1_000);
    const failing = source.pipeThrough(
      new TransformStream({
        transform(piece, controller) {
          if (piece.length < 1_000) controller.error(new Error('unplugged'));
          else controller.enqueue(piece);
        },
      }),
    );
    await expect(unpacked(failing)).rejects.toThrow('unplugged');
  });

  test('passes on what the taker throws, and does not wait for ever', async () => {
    const refuse = () => {
      throw new Error('full');
    };
    await expect(gunzip(inPieces(packed, 100), 'digits.gz', refuse)).rejects.toThrow('full');
    await expect(gunzip(inPieces(raw, 100), 'digits', refuse)).rejects.toThrow('full');
  });
});
