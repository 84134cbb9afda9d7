import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from './crc32';

/** What zlib wrote behind the packed bytes. */
function zlibs(bytes: Uint8Array): number {
  const packed = gzipSync(bytes);
  return packed.readUInt32LE(packed.length - 8);
}

describe('CRC-32', () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, i) => (i * 7919) >> 3);

  test('is the known one of the digits 1 to 9', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  test.each([0, 1, 7, 8, 9, 63, 1000])("is zlib's, of %i bytes", (length) => {
    expect(crc32(bytes.subarray(0, length))).toBe(zlibs(bytes.subarray(0, length)));
  });

  test('is the same in pieces of any size', () => {
    for (const cut of [1, 3, 8, 500, 999]) {
      expect(crc32(bytes.subarray(cut), crc32(bytes.subarray(0, cut)))).toBe(zlibs(bytes));
    }
  });
});
