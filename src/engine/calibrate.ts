import type { TrainingRun } from '../core/run';
import { initialWeights } from '../core/weights';
import type { OpenModel } from './Model';
import { randomDigits } from './randomDigits';

/** Time that each of two measurements may take after the first steps, milliseconds. */
const BUDGET_MS = 50;
const MOST_STEPS = 15;
/** Larger batches are measured as if they had this size. */
const MOST_ROWS = 1000;

/** Milliseconds per training step of this run's network and batch on random digits; a few dozen steps at most. */
export async function calibrate(open: OpenModel, run: TrainingRun): Promise<number> {
  const batch = Math.min(run.batch, MOST_ROWS);
  const digits = randomDigits(100, 2);
  const model = await open(run, initialWeights(run), digits);

  async function msPerStep(steps: number): Promise<number> {
    const rows = Uint32Array.from({ length: steps * batch }, (_, index) => index % digits.labels.length);
    const begun = performance.now();
    await model.fit(rows, batch);
    return (performance.now() - begun) / steps;
  }

  try {
    // The first step compiles and allocates, the second tells how many fit into the budget.
    await msPerStep(1);
    const rough = await msPerStep(2);
    const steps = Math.floor(BUDGET_MS / Math.max(rough, 0.1));
    if (steps <= 2) return rough;
    // The better of two: young code is still being optimized, and other programs come between.
    const first = await msPerStep(Math.min(steps, MOST_STEPS));
    return Math.min(first, await msPerStep(Math.min(steps, MOST_STEPS)));
  } finally {
    model.dispose();
  }
}
