import type { EpochRecord } from '../progress';
import { kerasFigures } from './kerasFigures';

/** Rows and length of a run, as Keras announces them. */
export interface RunSize {
  readonly trainRows: number;
  readonly validationRows: number;
  /** Epochs that will be done at the end. */
  readonly to: number;
}

/** What `model.fit(…, verbose=2)` of TensorFlow 2.0 prints: the sizes, then two lines an epoch. */
export function kerasLog(epochs: readonly EpochRecord[], size: RunSize): string {
  const last = Math.max(size.to, epochs.at(-1)?.epoch ?? 0);
  const { trainRows: rows } = size;
  return [
    sizeLine(size),
    ...epochs.flatMap((record) => [
      `Epoch ${record.epoch}/${last}`,
      `${rows}/${rows} - ${Math.round(record.ms / 1000)}s${kerasFigures(record)}`,
    ]),
  ].join('\n');
}

/** The line with which a `fit` begins. */
export function sizeLine({ trainRows, validationRows }: Pick<RunSize, 'trainRows' | 'validationRows'>): string {
  return `Train on ${trainRows} samples${validationRows ? `, validate on ${validationRows} samples` : ''}`;
}
