import { LabError } from '../core/errors';
import { CLASSES, IMAGE_SIDE, PIXELS } from '../core/network';

/** What an IDX file of MNIST's kind holds. */
export type IdxKind = 'images' | 'labels';

/** The big-endian number that each kind of file begins with: 08 = unsigned bytes, then the dimensions. */
export const magicNumbers: Record<IdxKind, number> = { images: 2051, labels: 2049 };

/** Bytes before the first row: the magic number, the rows and, for images, both sides. */
const headerBytes: Record<IdxKind, number> = { images: 16, labels: 8 };
const rowBytes: Record<IdxKind, number> = { images: PIXELS, labels: 1 };

/** An IDX file, read and checked. */
export interface IdxFile {
  readonly kind: IdxKind;
  readonly rows: number;
  /** rows × 784 greys or rows labels; a view of the file's bytes, not a copy. */
  readonly values: Uint8Array;
}

/** Size of an uncompressed IDX file. */
export function idxBytes(kind: IdxKind, rows: number): number {
  return headerBytes[kind] + rows * rowBytes[kind];
}

/**
 * Which kind of IDX file this is, by its magic number.
 * @param expected the only kind that will do, if there is one
 * @throws LabError DataTruncated if even the header is not there, DataMagic
 */
export function idxKind(bytes: Uint8Array, file: string, expected?: IdxKind): IdxKind {
  if (bytes.length < headerBytes.labels) throw truncated(file, headerBytes.labels, bytes.length);
  const magic = viewOf(bytes).getUint32(0);
  const kinds: readonly IdxKind[] = expected ? [expected] : ['images', 'labels'];
  const kind = kinds.find((candidate) => magicNumbers[candidate] === magic);
  if (kind === undefined) {
    throw new LabError('DataMagic', {
      file,
      expected: kinds.map((candidate) => magicNumbers[candidate]).join(' / '),
      got: magic,
    });
  }
  return kind;
}

/**
 * Reads an uncompressed IDX file of 28 × 28 images or of labels 0…9.
 * @param file its name, for errors
 * @param expected the only kind that will do, if there is one
 * @throws LabError DataMagic, DataTruncated, DataTooLong, DataEmpty, DataShape, DataLabels
 */
export function parseIdx(bytes: Uint8Array, file: string, expected?: IdxKind): IdxFile {
  const kind = idxKind(bytes, file, expected);
  const header = headerBytes[kind];
  if (bytes.length < header) throw truncated(file, header, bytes.length);
  const view = viewOf(bytes);
  const rows = view.getUint32(4);
  if (rows === 0) throw new LabError('DataEmpty', { file });
  if (kind === 'images') checkShape(view.getUint32(8), view.getUint32(12), file);
  const size = idxBytes(kind, rows);
  if (bytes.length < size) throw truncated(file, size, bytes.length);
  if (bytes.length > size) throw new LabError('DataTooLong', { file, expected: size, got: bytes.length });
  const values = bytes.subarray(header);
  if (kind === 'labels') checkLabels(values, file);
  return { kind, rows, values };
}

/** Writes an uncompressed IDX file; `values` are rows × 784 greys or rows labels. */
export function serializeIdx(kind: IdxKind, values: Uint8Array): Uint8Array<ArrayBuffer> {
  const rows = values.length / rowBytes[kind];
  const bytes = new Uint8Array(idxBytes(kind, rows));
  const view = viewOf(bytes);
  view.setUint32(0, magicNumbers[kind]);
  view.setUint32(4, rows);
  if (kind === 'images') {
    view.setUint32(8, IMAGE_SIDE);
    view.setUint32(12, IMAGE_SIDE);
  }
  bytes.set(values, headerBytes[kind]);
  return bytes;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function truncated(file: string, expected: number, got: number): LabError {
  return new LabError('DataTruncated', { file, expected, got });
}

function checkShape(height: number, width: number, file: string): void {
  if (height !== IMAGE_SIDE || width !== IMAGE_SIDE) throw new LabError('DataShape', { file, height, width });
}

function checkLabels(labels: Uint8Array, file: string): void {
  const row = labels.findIndex((label) => label >= CLASSES);
  if (row >= 0) throw new LabError('DataLabels', { file, row, label: labels[row] });
}
