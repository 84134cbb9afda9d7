import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { Digits } from '../../data/Dataset';
import { type Survey, survey } from '../../engine/plain/survey';

/** Longest the page is kept from other work, ms. */
const SLICE_MS = 6;

/** What is counted, by the weights. */
export type Surveys = ReadonlyMap<Weights, Survey>;

export interface Surveyor {
  /**
   * Counts these weights of a run, the first first, and forgets all others. Another run or other digits mean that all
   * is counted anew.
   */
  want(run: TrainingRun, list: readonly Weights[], digits: Digits | undefined): void;
  stop(): void;
}

/**
 * Counts networks bit by bit, so that the page stays smooth; `tell` hears of each that is done.
 * @param breathe resolves when it may go on for some milliseconds
 */
export function createSurveyor(tell: (done: Surveys) => void, breathe: () => Promise<void>): Surveyor {
  let wanted: readonly Weights[] = [];
  let job: { readonly run: TrainingRun; readonly digits: Digits } | undefined;
  let done = new Map<Weights, Survey>();
  let working = false;

  async function countOne(weights: Weights, present: NonNullable<typeof job>): Promise<void> {
    const steps = survey(present.run, weights, present.digits);
    const stillWanted = () => job === present && wanted.includes(weights);
    while (stillWanted()) {
      await breathe();
      const end = performance.now() + SLICE_MS;
      do {
        const { done: finished, value } = steps.next();
        if (!finished) continue;
        if (!stillWanted()) return;
        done.set(weights, value);
        return tell(new Map(done));
      } while (performance.now() < end);
    }
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    for (let next = nextWanted(); next && job; next = nextWanted()) await countOne(next, job);
    working = false;
  }

  const nextWanted = () => wanted.find((weights) => !done.has(weights));

  return {
    want(run, list, digits) {
      if (run !== job?.run || digits !== job?.digits) {
        done = new Map();
        job = digits && { run, digits };
      }
      wanted = list;
      for (const weights of done.keys()) if (!list.includes(weights)) done.delete(weights);
      void work();
    },
    stop() {
      wanted = [];
    },
  };
}
