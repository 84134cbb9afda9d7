import { PIXELS } from '../core/network';
import type { Augmentation } from '../data/wider/augmentations';
import { augmentRows, augmentSeed } from '../data/wider/augmentRows';
import { yieldToMessages } from '../data/yieldToMessages';
import type { PreparationStep } from './TrainingDigits';

/** Microseconds that it takes to change an image, more or less. */
const COST = 20;
/** Images between two looks at the messages, about 10 ms. */
const HANDFUL = 400;

/** Distorts the first `rows` images of `source` into `target`, in every epoch otherwise. */
export function augmentStep(
  source: Uint8Array,
  target: Uint8Array,
  rows: number,
  augmentation: Augmentation,
  seed: number,
): PreparationStep {
  return {
    cost: COST * rows,
    due: () => true,
    async work(epoch, breathe) {
      const epochSeed = augmentSeed(seed, epoch);
      for (let row = 0; row < rows; row += HANDFUL) {
        if (!(await breathe(row / rows))) return false;
        const numbers = Array.from({ length: Math.min(HANDFUL, rows - row) }, (_, i) => row + i);
        const from = row * PIXELS;
        augmentRows(source.subarray(from), target.subarray(from), numbers, augmentation, epochSeed);
        await yieldToMessages();
      }
      return true;
    },
  };
}
