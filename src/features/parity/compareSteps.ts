import type { EngineName, TrainingRun } from '../../core/run';
import { initialWeights, type Weights } from '../../core/weights';
import type { DatasetName } from '../../data/Dataset';
import type { Engine, Samples } from '../../engine/Engine';
import { openPlain } from '../../engine/plain/plainModel';

/** How two sets of weights differ. */
export interface WeightGap {
  readonly total: number;
  /** Weights that differ by no more than `ALIKE`. */
  readonly alike: number;
  readonly largest: number;
}

/** Weights nearer than this count as the same: a hundredth of what one step of Adam changes at most. */
export const ALIKE = 1e-5;

/** The same step taken on both ways. */
export interface ParityStep extends WeightGap {
  /** 1-based. */
  readonly step: number;
  readonly engine: EngineName;
  /** Mean loss of the batch before its update. */
  readonly byHand: number;
  readonly keras: number;
}

export function weightGap(a: Weights, b: Weights): WeightGap {
  let [total, alike, largest] = [0, 0, 0];
  a.forEach(({ values }, tensor) => {
    const others = b[tensor].values;
    values.forEach((value, index) => {
      const gap = Math.abs(value - others[index]);
      total++;
      if (gap <= ALIKE) alike++;
      if (gap > largest) largest = gap;
    });
  });
  return { total, alike, largest };
}

/**
 * Takes the first steps of a run twice, batch by batch in file order: by hand, with explicit weights and gradients on
 * the page, and by an engine. `samples` are the first steps × batch training rows. @throws LabError
 */
export async function compareSteps(
  engine: Engine,
  data: DatasetName,
  run: TrainingRun,
  samples: Samples,
  onStep: (step: ParityStep) => void,
): Promise<void> {
  const steps = Math.floor(samples.labels.length / run.batch);
  const byHand = await openPlain(run, initialWeights(run), samples);
  await engine.reset(run);
  let name: EngineName = run.engine;
  let keras = Number.NaN;
  let done = 0;
  let fault: { readonly error: unknown } | undefined;

  async function compare(): Promise<void> {
    const rows = Uint32Array.from({ length: run.batch }, (_, index) => done * run.batch + index);
    const [sums] = await byHand.fit(rows, run.batch);
    const gap = weightGap(await byHand.weights(), await engine.weights());
    done++;
    onStep({ ...gap, step: done, engine: name, byHand: sums.loss / sums.samples, keras });
    if (done < steps) engine.resume('batch');
    else engine.stop();
  }
  await engine.train(
    data,
    (event) => {
      if (event.type === 'started') name = event.engine;
      if (event.type === 'batch') keras = event.recent.loss;
      if (event.type !== 'paused') return;
      compare().catch((error: unknown) => {
        fault = { error };
        engine.stop();
      });
    },
    { epochs: 1, until: 'batch' },
  );
  if (fault) throw fault.error;
}
