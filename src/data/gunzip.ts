import { LabError } from '../core/errors';

/** Bytes that a stream can carry. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Unpacks a stream as it comes. Whether it is gzip shows in its first two bytes and nowhere else: some servers
 * unpack `.gz` files on the way, some do not.
 * @param file its name, for errors
 * @param take gets the unpacked bytes, piece by piece
 * @returns false if the gzip stream broke off before its end
 * @throws LabError DataChecksum if the gzip stream is corrupt; what the source throws comes through as it is
 */
export async function gunzip(
  source: ReadableStream<Bytes>,
  file: string,
  take: (piece: Bytes) => void,
): Promise<boolean> {
  const reader = source.getReader();
  const first = await readAtLeast(reader, 2);
  if (first[0] === 0x1f && first[1] === 0x8b) return inflate(first, reader, file, take);
  for (let piece: Bytes | undefined = first; piece; piece = (await reader.read()).value) take(piece);
  return true;
}

async function readAtLeast(reader: ReadableStreamDefaultReader<Bytes>, count: number): Promise<Bytes> {
  let bytes = new Uint8Array(0);
  while (bytes.length < count) {
    const { value } = await reader.read();
    if (!value) break;
    const joined = new Uint8Array(bytes.length + value.length);
    joined.set(bytes);
    joined.set(value, bytes.length);
    bytes = joined;
  }
  return bytes;
}

async function inflate(
  first: Bytes,
  source: ReadableStreamDefaultReader<Bytes>,
  file: string,
  take: (piece: Bytes) => void,
): Promise<boolean> {
  const { writable, readable } = new DecompressionStream('gzip');
  // What is wrong with the gzip stream breaks both ends; the writing end tells what it is.
  const [end] = await Promise.all([feed(first, source, writable.getWriter()), drain(readable.getReader(), take)]);
  if (end === 'corrupt') throw new LabError('DataChecksum', { file });
  return end === 'whole';
}

async function drain(reader: ReadableStreamDefaultReader<Bytes>, take: (piece: Bytes) => void): Promise<void> {
  const next = () => reader.read().catch(() => ({ value: undefined }));
  try {
    for (let { value } = await next(); value; { value } = await next()) take(value);
  } finally {
    // Where `take` refused a piece, the writing end must not wait for ever.
    reader.cancel().catch(() => undefined);
  }
}

/** A stream that cannot take a piece is corrupt; one that cannot be closed lacks its end. */
async function feed(
  first: Bytes,
  source: ReadableStreamDefaultReader<Bytes>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<'whole' | 'cut' | 'corrupt'> {
  writer.closed.catch(() => undefined);
  for (let piece: Bytes | undefined = first; piece; piece = await nextPiece(source, writer)) {
    if (!(await succeeds(writer.write(piece)))) return 'corrupt';
  }
  return (await succeeds(writer.close())) ? 'whole' : 'cut';
}

async function nextPiece(
  source: ReadableStreamDefaultReader<Bytes>,
  writer: WritableStreamDefaultWriter<BufferSource>,
): Promise<Bytes | undefined> {
  try {
    return (await source.read()).value;
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
}

function succeeds(promise: Promise<void>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}
