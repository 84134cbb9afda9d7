/** Ways to keep labels, with the bytes of one number. */
export const labelKinds = {
  oneHot: { bytes: 4, wide: true },
  int32: { bytes: 4, wide: false },
  uint8: { bytes: 1, wide: false },
} as const;
export type LabelKind = keyof typeof labelKinds;

/** Classes that an unsigned byte can tell apart. */
export const BYTE_CLASSES = 256;

/** Bytes of `rows` labels of `depth` classes; undefined where the kind cannot tell so many classes apart. */
export function labelBytes(kind: LabelKind, rows: number, depth: number): number | undefined {
  if (kind === 'uint8' && depth > BYTE_CLASSES) return undefined;
  const { bytes, wide } = labelKinds[kind];
  return rows * (wide ? depth : 1) * bytes;
}

/** Bytes of the images in single precision, as `train_images / 255.0` cast to float32 leaves them. */
export function imageBytes(rows: number): number {
  return rows * 784 * 4;
}

/** 2,400,000 as 2.4 MB; powers of 1000, three digits. */
export function bytesText(bytes: number): string {
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3 + 1e-12));
  return `${Number((bytes / 1000 ** power).toPrecision(3))} ${['B', 'kB', 'MB', 'GB'][power]}`;
}
