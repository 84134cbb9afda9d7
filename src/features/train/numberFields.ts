import { ranges } from '../../core/run';
import { plainNumber } from '../../ui/format';
import type { Ladder } from '../../ui/ladder';

/** Settings that are numbers. */
export type NumberKey = 'lr' | 'batch' | 'epochs' | 'split' | 'seed';

export interface NumberSpec {
  readonly range: (typeof ranges)[NumberKey];
  readonly ladder: Ladder;
  /** Values written under the slider: the ends and what the slides use. */
  readonly marks: readonly number[];
  readonly format: (value: number) => string;
  readonly parse?: (text: string) => number;
}

/** Ladders and marks of each number: 1-2-5 for the learning rate, powers of two for the batch. */
export const numberFields: Record<NumberKey, NumberSpec> = {
  lr: {
    range: ranges.lr,
    ladder: [1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 0.01, 0.02, 0.05, 0.1],
    marks: [1e-4, 1e-3, 0.01, 0.1],
    format: plainNumber,
  },
  batch: {
    range: ranges.batch,
    ladder: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    marks: [1, 8, 30, 50, 128, 512],
    format: String,
  },
  epochs: {
    range: ranges.epochs,
    ladder: [1, 2, 3, 5, 10, 15, 20, 30, 50, 100],
    marks: [1, 10, 20, 50, 100],
    format: String,
  },
  split: {
    range: ranges.split,
    ladder: [0, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5],
    marks: [0, 0.2, 0.5],
    format: (share) => `${plainNumber(share * 100)}%`,
    parse: readShare,
  },
  seed: {
    range: ranges.seed,
    ladder: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    marks: [0, 1, 5, 10],
    format: String,
  },
};

/** `20%`, `20` and `0.2` all mean a fifth. */
function readShare(text: string): number {
  const trimmed = text.trim();
  const number = trimmed === '' ? Number.NaN : Number(trimmed.replace(/[%％]$/, ''));
  return /[%％]$/.test(trimmed) || number > 1 ? number / 100 : number;
}
