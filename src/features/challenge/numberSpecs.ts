import { type Range, ranges } from '../../core/run';
import { plainNumber } from '../../ui/format';
import type { Ladder } from '../../ui/ladder';
import { shareText } from './settings';

export type NumberName = 'lr' | 'batch' | 'epochs' | 'split' | 'seed';

export interface NumberSpec {
  readonly range: Range;
  readonly ladder: Ladder;
  readonly marks: readonly number[];
  readonly format: (value: number) => string;
  readonly parse?: (text: string) => number;
}

/** Where − and + stop for each number; neighbouring rates are no more than 1.5 times each other. */
const decades = [1e-5, 1e-4, 1e-3, 0.01, 0.1, 1];
const rates = [...decades.flatMap((decade) => [1, 1.5, 2, 3, 4, 6, 8].map((step) => round(step * decade))), 10];

export const numberSpecs: Record<NumberName, NumberSpec> = {
  lr: { range: ranges.lr, ladder: rates, marks: [1e-5, 1e-4, 1e-3, 0.01, 0.1, 1, 10], format: plainNumber },
  batch: {
    range: ranges.batch,
    ladder: [1, 2, 4, 8, 16, 32, 64, 128, 256, 512],
    marks: [1, 8, 64, 512],
    format: String,
  },
  epochs: {
    // A challenge is to be won by settings, not by patience.
    range: { min: 1, max: 60, whole: true },
    ladder: [1, 2, 3, 5, 10, 15, 20, 25, 30, 40, 50, 60],
    marks: [1, 10, 20, 60],
    format: String,
  },
  split: {
    range: { min: 0.05, max: 0.9, whole: false },
    ladder: [0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9],
    marks: [0.05, 0.2, 0.5, 0.9],
    format: shareText,
    parse: readShare,
  },
  seed: {
    range: ranges.seed,
    ladder: Array.from({ length: 21 }, (_, seed) => seed),
    marks: [0, 10, 20],
    format: String,
  },
};

/** `10 %`, `10` and `0.1` all mean a tenth. */
function readShare(text: string): number {
  const trimmed = text.replace(/[%％]/, '').trim();
  const number = trimmed === '' ? Number.NaN : Number(trimmed);
  return number >= 1 ? number / 100 : number;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
