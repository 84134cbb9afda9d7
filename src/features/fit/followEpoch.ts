import type { Figures } from '../../core/progress';
import type { EngineName, TrainingRun } from '../../core/run';
import type { DatasetName } from '../../data/Dataset';
import type { Engine } from '../../engine/Engine';

/** After a batch: its own figures, and the mean over all batches so far, as Keras prints it. */
export interface BatchPoint {
  readonly batch: number;
  readonly own: Figures;
  readonly running: Figures;
}

/** Validation with the weights as they stand after so many batches. */
export interface Check extends Figures {
  readonly batch: number;
}

/** A run's first epoch, batch by batch. */
export interface FollowedEpoch {
  readonly engine: EngineName;
  /** Batches of the epoch; 0 before it has begun. */
  readonly batches: number;
  readonly points: readonly BatchPoint[];
  readonly checks: readonly Check[];
  /** The whole training and validation sets with the weights of the epoch's end. */
  readonly end?: { readonly train: Figures; readonly validation: Figures };
}

/** Where validation is looked at: shares of the epoch, close together while much happens. */
const CHECKS = [0.01, 0.03, 0.06, 0.12, 0.25, 0.4, 0.6, 0.8];

/** Wait between two reports, ms. */
const REPORT_MS = 120;

/**
 * Trains a run's first epoch one batch at a time, looks at validation now and then, and counts both sets at the end.
 * The weights are those of any training of this run: pausing changes none. `onPart` hears how far it has come.
 * @throws LabError
 */
export async function followEpoch(
  engine: Engine,
  data: DatasetName,
  run: TrainingRun,
  onPart: (part: FollowedEpoch) => void,
): Promise<FollowedEpoch> {
  await engine.reset(run);
  let name: EngineName = run.engine;
  let batches = 0;
  let told = 0;
  const points: BatchPoint[] = [];
  const checks: Check[] = [];
  let fault: unknown;
  const soFar = (): FollowedEpoch => ({ engine: name, batches, points: [...points], checks: [...checks] });
  async function goOn(): Promise<void> {
    const { length } = points;
    if (CHECKS.some((share) => Math.max(1, Math.round(share * batches)) === length)) {
      checks.push({ batch: length, ...figuresOf(await engine.evaluate(data, 'validation')) });
    }
    if (performance.now() - told > REPORT_MS) {
      told = performance.now();
      onPart(soFar());
    }
    engine.resume('batch');
  }
  await engine.train(
    data,
    (event) => {
      if (event.type === 'started') [name, batches] = [event.engine, event.batches];
      if (event.type === 'batch') {
        points.push({ batch: event.batch, own: figuresOf(event.recent), running: event.running });
      }
      if (event.type !== 'paused') return;
      goOn().catch((error: unknown) => {
        fault = error;
        engine.stop();
      });
    },
    { epochs: 1, until: 'batch' },
  );
  if (fault) throw fault;
  const [train, validation] = [await engine.evaluate(data, 'train'), await engine.evaluate(data, 'validation')].map(
    figuresOf,
  );
  return { ...soFar(), checks: [...checks, { batch: batches, ...validation }], end: { train, validation } };
}

function figuresOf({ loss, accuracy }: Figures): Figures {
  return { loss, accuracy };
}
