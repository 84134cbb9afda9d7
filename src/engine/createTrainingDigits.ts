import { PIXELS } from '../core/network';
import type { TrainingRun } from '../core/run';
import { mixedRows, trainedRows } from '../core/trainedRows';
import type { Dataset, Digits } from '../data/Dataset';
import { mixSeed, trainingSeed } from '../data/strokes/generateDataset';
import { usualTradition } from '../data/strokes/usualTradition';
import { augmentations } from '../data/wider/augmentations';
import { mixOrder } from '../data/wider/mixOrder';
import { augmentStep } from './augmentStep';
import { drawingStep } from './drawingStep';
import { type PreparationStep, type TrainingDigits, unchanged } from './TrainingDigits';

/** What a run trains on. The data set stays as it is; where the run changes nothing, its own rows are the answer. */
export function createTrainingDigits({ name, train: own }: Dataset, run: TrainingRun): TrainingDigits {
  const split = trainedRows(own.labels.length, run, name);
  const mixed = mixedRows(run, name);
  const fresh = run.fresh && name === 'strokes';
  const augmented = run.augment !== 'none';
  if (!mixed && !fresh && !augmented) return unchanged(own, run.split);
  const sources = mixOrder(split.train - mixed, mixed);
  // What is drawn, and what is made of it: the same rows unless they are augmented.
  const drawn = layOut(own, sources);
  const digits = augmented ? { ...drawn, images: drawn.images.slice() } : drawn;
  const steps: PreparationStep[] = [];
  if (mixed) {
    const rows = Uint32Array.from(sources.keys()).filter((row) => sources[row] < 0);
    // Rare, and not small: only who mixes fetches the world's ways.
    const tradition = async () => (await import('../data/strokes/worldTradition')).worldTradition;
    steps.push(drawingStep(drawn, { rows, seed: () => mixSeed(run.dataSeed), tradition }));
  }
  if (fresh) {
    const seed = (epoch: number) => trainingSeed(run.dataSeed, epoch);
    const tradition = async () => usualTradition;
    steps.push(drawingStep(drawn, { rows: sources, seed, held: seed(0), tradition }));
  }
  if (run.augment !== 'none') {
    steps.push(augmentStep(drawn.images, digits.images, split.train, augmentations[run.augment], run.seed));
  }
  return { digits, split, prepare: preparation(steps) };
}

/** A copy of the data set's rows with room among them for digits yet to be drawn; validation rows last. */
function layOut({ images, labels }: Digits, sources: Int32Array): Digits {
  const trained = sources.reduce((count, source) => count + (source < 0 ? 0 : 1), 0);
  const rows = sources.length + labels.length - trained;
  const copy: Digits = { images: new Uint8Array(rows * PIXELS), labels: new Uint8Array(rows) };
  sources.forEach((source, row) => {
    if (source < 0) return;
    copy.images.set(images.subarray(source * PIXELS, (source + 1) * PIXELS), row * PIXELS);
    copy.labels[row] = labels[source];
  });
  copy.images.set(images.subarray(trained * PIXELS), sources.length * PIXELS);
  copy.labels.set(labels.subarray(trained), sources.length);
  return copy;
}

/** The steps one after the other, their shares made one. */
function preparation(steps: readonly PreparationStep[]): TrainingDigits['prepare'] {
  return async (epoch, breathe) => {
    const due = steps.filter((step) => step.due(epoch));
    const total = due.reduce((sum, { cost }) => sum + cost, 0);
    let before = 0;
    for (const step of due) {
      const done = before;
      const finished = await step.work(epoch, (share) => breathe((done + share * step.cost) / total));
      if (!finished) break;
      before += step.cost;
    }
    return due.length > 0;
  };
}
