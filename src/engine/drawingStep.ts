import { PIXELS } from '../core/network';
import type { Digits } from '../data/Dataset';
import { generateDigits } from '../data/strokes/generateDigits';
import type { Tradition } from '../data/strokes/usualTradition';
import type { PreparationStep } from './TrainingDigits';

/** Microseconds that it takes to draw a digit, more or less. */
const COST = 60;

export interface Drawing {
  /** Where the digits go, one after the other: rows of the target. */
  readonly rows: ArrayLike<number>;
  /** Seed of an epoch's digits. */
  readonly seed: (epoch: number) => number;
  /** Seed of the digits that are there already. */
  readonly held?: number;
  readonly tradition: () => Promise<Tradition>;
}

/** Draws digits into rows of `target` whenever an epoch wants others than are there. */
export function drawingStep(target: Digits, { rows, seed, held: first, tradition }: Drawing): PreparationStep {
  let held = first;
  return {
    cost: COST * rows.length,
    due: (epoch) => seed(epoch) !== held,
    async work(epoch, breathe) {
      const abort = new AbortController();
      const onProgress = async (done: number) => {
        if (!(await breathe(done / rows.length))) abort.abort();
      };
      try {
        const drawn = await generateDigits(rows.length, seed(epoch), onProgress, abort.signal, await tradition());
        if (abort.signal.aborted) return false;
        copyTo(target, rows, drawn);
        held = seed(epoch);
        return true;
      } catch (error) {
        if (!abort.signal.aborted) throw error;
        return false;
      }
    },
  };
}

function copyTo(target: Digits, rows: ArrayLike<number>, { images, labels }: Digits): void {
  for (let k = 0; k < rows.length; k++) {
    target.images.set(images.subarray(k * PIXELS, (k + 1) * PIXELS), rows[k] * PIXELS);
    target.labels[rows[k]] = labels[k];
  }
}
