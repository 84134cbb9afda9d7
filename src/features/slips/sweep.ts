import type { Slip } from '../../core/slips';

/** A slip that the network is tried on. */
export interface SweepEntry {
  /** Stands in links: `shifted-2`, `inverted`. */
  readonly key: string;
  readonly slip: Slip;
  /** Accuracy on MNIST's test images, median of three seeds of the lecture's network, worked out apart from the app. */
  readonly reference?: number;
}

const shifts = [0.944, 0.792, 0.522, 0.29];
const scales: readonly (readonly [factor: number, reference?: number])[] = [
  [0.7, 0.553],
  [0.8, 0.803],
  [0.9],
  [1.1],
  [1.2, 0.83],
  [1.3, 0.699],
];

export const unspoilt: SweepEntry = { key: 'none', slip: { kind: 'none' }, reference: 0.974 };

export const shiftEntries: readonly SweepEntry[] = shifts.map((reference, index) => ({
  key: `shifted-${index + 1}`,
  slip: { kind: 'shifted', pixels: index + 1 },
  reference,
}));

export const scaleEntries: readonly SweepEntry[] = scales.map(([factor, reference]) => ({
  key: `scaled-${factor}`,
  slip: { kind: 'scaled', factor },
  reference,
}));

export const otherEntries: readonly SweepEntry[] = [
  { key: 'thicker', slip: { kind: 'thicker' } },
  { key: 'thinner', slip: { kind: 'thinner' } },
  { key: 'binarised', slip: { kind: 'binarised' }, reference: 0.969 },
  { key: 'undivided', slip: { kind: 'undivided' }, reference: 0.97 },
  { key: 'transposed', slip: { kind: 'transposed' }, reference: 0.166 },
  { key: 'inverted', slip: { kind: 'inverted' }, reference: 0.033 },
];

/** All slips, in the order in which they are tried. */
export const sweepEntries: readonly SweepEntry[] = [unspoilt, ...shiftEntries, ...scaleEntries, ...otherEntries];

export function entryOf(key: string): SweepEntry | undefined {
  return sweepEntries.find((entry) => entry.key === key);
}

/** What the network makes of the test images with a slip made. */
export interface SlipFigures {
  readonly accuracy: number;
  /** Mean cross-entropy. */
  readonly loss: number;
  /** Mean probability of the answer, right or wrong. */
  readonly sure: number;
}

export type SweepResults = Readonly<Record<string, SlipFigures>>;

/** The smallest shift at which less than half of the accuracy is left; undefined where none of them takes so much. */
export function halvingShift(results: SweepResults): number | undefined {
  const whole = results[unspoilt.key]?.accuracy;
  const found = shiftEntries.findIndex(({ key }) => results[key]?.accuracy < whole / 2);
  return found < 0 ? undefined : found + 1;
}
