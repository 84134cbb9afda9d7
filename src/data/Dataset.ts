import type { DataName } from '../core/run';

/** Images and labels, row by row; bytes, so that 70,000 images take 55 MB and not 220. */
export interface Digits {
  /** rows × 784 greys, 0 (paper) … 255 (ink), row-major. */
  readonly images: Uint8Array;
  /** rows labels, 0…9. */
  readonly labels: Uint8Array;
}

/** Names of data sets that can be in memory; what `auto` means is decided before. `strokes` are generated digits. */
export type DatasetName = Exclude<DataName, 'auto'>;

export interface Dataset {
  readonly name: DatasetName;
  readonly train: Digits;
  readonly test: Digits;
}

/** What the page knows of a data set that lives in the worker. */
export interface DatasetInfo {
  readonly name: DatasetName;
  readonly trainRows: number;
  readonly testRows: number;
  /** Images of each digit, 0…9. */
  readonly trainCounts: readonly number[];
  readonly testCounts: readonly number[];
}

/** How far loading has come: uncompressed bytes, since a server may unpack on the way, or digits drawn. */
export interface LoadProgress {
  readonly loaded: number;
  readonly total: number;
}

/** Which data to load: a set served beside the app, generated digits, or the user's own four IDX files, gzipped or not. */
export type DataSource =
  | { readonly name: 'mnist' }
  | { readonly name: 'strokes'; readonly size: number; readonly dataSeed: number }
  | { readonly name: 'files'; readonly files: readonly { readonly name: string; readonly bytes: ArrayBuffer }[] };
