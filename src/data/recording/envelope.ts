import { LabError } from '../../core/errors';
import { crc32 } from '../crc32';

/** The first bytes of every recording; the odd ones show a transfer that took it for text. */
const MAGIC = Uint8Array.of(0x89, 0x4d, 0x4c, 0x50, 0x0d, 0x0a, 0x1a, 0x0a);
/** The newest form that can be read; the only one that is written. */
export const VERSION = 1;
/** Magic, then four bytes each, little-endian: checksum of all that follows it, version, length of the contents. */
const HEADER = MAGIC.length + 12;
/** Far more than the longest recording that the app makes; what unpacks to more is none. */
const MOST_BYTES = 400e6;

/** Packs a recording's contents into the bytes of its file. */
export async function seal(contents: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const packed = await through(contents, new CompressionStream('gzip'));
  const file = new Uint8Array(HEADER + packed.length);
  file.set(MAGIC);
  const view = new DataView(file.buffer);
  view.setUint32(12, VERSION, true);
  view.setUint32(16, packed.length, true);
  file.set(packed, HEADER);
  view.setUint32(8, crc32(file.subarray(12)), true);
  return file;
}

/**
 * The contents of a recording's file.
 * @param file its name, for errors
 * @throws LabError RecordingForeign, RecordingTruncated, RecordingDamaged, RecordingNewer
 */
export async function unseal(bytes: Uint8Array<ArrayBuffer>, file: string): Promise<Uint8Array<ArrayBuffer>> {
  const got = bytes.length;
  const start = bytes.subarray(0, MAGIC.length);
  if (got === 0 || !start.every((byte, i) => byte === MAGIC[i])) throw new LabError('RecordingForeign', { file });
  if (got < HEADER) throw new LabError('RecordingTruncated', { file, expected: HEADER, got });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const expected = HEADER + view.getUint32(16, true);
  if (got < expected) throw new LabError('RecordingTruncated', { file, expected, got });
  if (got > expected || crc32(bytes.subarray(12)) !== view.getUint32(8, true)) {
    throw new LabError('RecordingDamaged', { file });
  }
  const version = view.getUint32(12, true);
  if (version > VERSION) throw new LabError('RecordingNewer', { file, version, known: VERSION });
  return through(bytes.subarray(HEADER), new DecompressionStream('gzip')).catch(() => {
    throw new LabError('RecordingDamaged', { file });
  });
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  change: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = change.writable.getWriter();
  // What is wrong shows at the reading end.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = change.readable.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let { value } = await reader.read(); value; { value } = await reader.read()) {
    pieces.push(value);
    length += value.length;
    if (length > MOST_BYTES) throw new RangeError('too long');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
