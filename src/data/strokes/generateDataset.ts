import { createRandom } from '../../core/random';
import type { Digits } from '../Dataset';
import { generateDigits } from './generateDigits';

/** Rows of the test set, as in MNIST. */
export const TEST_ROWS = 10_000;
/** Stream beyond those of all epochs. */
const MIXED = 100_000;

/** What makes a generated data set: the same options, the same digits (in the same browser). */
export interface GenerationOptions {
  /** Rows of the training set. */
  readonly size: number;
  readonly dataSeed: number;
}

/** How far generation has come, in digits. */
export interface GenerationProgress {
  readonly drawn: number;
  readonly total: number;
}

export interface GeneratedDigits {
  readonly train: Digits;
  readonly test: Digits;
}

/**
 * Generates training and test digits, from seeds of their own.
 * @throws the signal's reason when it is aborted
 */
export async function generateDataset(
  { size, dataSeed }: GenerationOptions,
  onProgress: (progress: GenerationProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<GeneratedDigits> {
  const total = size + TEST_ROWS;
  const report = (drawn: number) => onProgress({ drawn, total });
  const train = await generateDigits(size, trainingSeed(dataSeed), report, signal);
  const test = await generateDigits(TEST_ROWS, testSeed(dataSeed), (rows) => report(size + rows), signal);
  return { train, test };
}

/**
 * Seed of the training digits. With fresh digits in every epoch, epoch 0 has those of the data set and each later
 * epoch its own: `generateDigits(rows, trainingSeed(dataSeed, epoch))`.
 */
export function trainingSeed(dataSeed: number, epoch = 0): number {
  return seedOf(dataSeed, 1 + epoch);
}

/** Seed of the test digits, which no training digits share. */
export function testSeed(dataSeed: number): number {
  return seedOf(dataSeed, 0);
}

/** Seed of the digits that are mixed into other training rows. */
export function mixSeed(dataSeed: number): number {
  return seedOf(dataSeed, MIXED);
}

function seedOf(dataSeed: number, set: number): number {
  return createRandom(dataSeed, set).below(2 ** 32);
}
