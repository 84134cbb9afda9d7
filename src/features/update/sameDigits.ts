import type { Weights } from '../../core/weights';

/** How far two sets of weights agree. */
export interface Agreement {
  readonly total: number;
  /** Weights that are the same when written with `DECIMALS` decimals. */
  readonly same: number;
  readonly largest: number;
}

/** Single precision has about seven digits; five after the point are left for weights of some units. */
export const DECIMALS = 5;

export function agreement(a: Weights, b: Weights): Agreement {
  let total = 0;
  let same = 0;
  let largest = 0;
  a.forEach(({ values }, index) => {
    values.forEach((value, i) => {
      const other = b[index].values[i];
      total++;
      if (value.toFixed(DECIMALS) === other.toFixed(DECIMALS)) same++;
      largest = Math.max(largest, Math.abs(value - other));
    });
  });
  return { total, same, largest };
}
