import { PIXELS } from '../../core/network';
import type { Digits } from '../Dataset';
import { yieldToMessages } from '../yieldToMessages';
import { createWriter } from './createWriter';
import { type Tradition, usualTradition } from './usualTradition';
import { defaultVariation } from './variation';

/** Milliseconds of work between two looks at the messages. */
const BREATH_MS = 12;

/**
 * Writes `rows` digits, each of the ten as likely as the others. Row n depends on the seed and on n alone, so fewer
 * rows are the beginning of more. Yields to messages on the way.
 * @param onProgress called after each stretch of work with the rows done so far; the work waits for it
 * @throws the signal's reason when it is aborted
 */
export async function generateDigits(
  rows: number,
  seed: number,
  onProgress: (rows: number) => unknown = () => undefined,
  signal?: AbortSignal,
  tradition: Tradition = usualTradition,
): Promise<Digits> {
  const digits: Digits = { images: new Uint8Array(rows * PIXELS), labels: new Uint8Array(rows) };
  const writer = createWriter(seed, defaultVariation, 0, tradition);
  for (let row = 0; row < rows; ) {
    signal?.throwIfAborted();
    const begun = performance.now();
    do {
      const { label, pixels } = writer.digit();
      digits.labels[row] = label;
      digits.images.set(pixels, row * PIXELS);
      row++;
    } while (row < rows && performance.now() - begun < BREATH_MS);
    await onProgress(row);
    await yieldToMessages();
  }
  return digits;
}
