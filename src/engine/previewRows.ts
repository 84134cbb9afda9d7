import { PIXELS } from '../core/network';
import { createRandom } from '../core/random';
import type { TrainingRun } from '../core/run';
import { mixedRows, trainedRows } from '../core/trainedRows';
import type { Dataset } from '../data/Dataset';
import { createWriter } from '../data/strokes/createWriter';
import { mixSeed, trainingSeed } from '../data/strokes/generateDataset';
import { defaultVariation } from '../data/strokes/variation';
import { augmentations } from '../data/wider/augmentations';
import { augmentRows, augmentSeed } from '../data/wider/augmentRows';
import { mixOrder } from '../data/wider/mixOrder';
import type { Preview } from './Engine';

/** Stream of the choice of rows, beyond those of weights, order and distortions. */
const CHOICE = 200_000;

/** Some rows of an epoch (0-based) of a run, exactly as it would train on them, without preparing the others. */
export async function previewRows(dataset: Dataset, run: TrainingRun, epoch: number, count: number): Promise<Preview> {
  const { name, train: own } = dataset;
  const { train } = trainedRows(own.labels.length, run, name);
  const mixed = mixedRows(run, name);
  const sources = mixOrder(train - mixed, mixed);
  const rows = chooseRows(train, Math.min(count, train), createRandom(run.seed, CHOICE + epoch).below);
  const images = new Uint8Array(rows.length * PIXELS);
  const labels = new Uint8Array(rows.length);
  const draw = await drawerOf(run, mixed > 0);
  const redrawn = run.fresh && name === 'strokes' && epoch > 0;
  rows.forEach((row, i) => {
    const source = sources[row];
    if (source < 0 || redrawn) {
      const { label, pixels } = source < 0 ? draw.mixed(-1 - source) : draw.fresh(source, epoch);
      images.set(pixels, i * PIXELS);
      labels[i] = label;
    } else {
      images.set(own.images.subarray(source * PIXELS, (source + 1) * PIXELS), i * PIXELS);
      labels[i] = own.labels[source];
    }
  });
  const generated = rows.map((row) => sources[row] < 0);
  return { before: images, after: augmented(images, rows, run, epoch), labels, generated };
}

/** Different rows, in order. */
function chooseRows(all: number, count: number, below: (limit: number) => number): readonly number[] {
  const rows = new Set<number>();
  while (rows.size < count) rows.add(below(all));
  return [...rows].sort((a, b) => a - b);
}

async function drawerOf(run: TrainingRun, mixes: boolean) {
  const world = mixes ? (await import('../data/strokes/worldTradition')).worldTradition : undefined;
  return {
    mixed: (k: number) => createWriter(mixSeed(run.dataSeed), defaultVariation, k, world).digit(),
    fresh: (row: number, epoch: number) =>
      createWriter(trainingSeed(run.dataSeed, epoch), defaultVariation, row).digit(),
  };
}

/** The images distorted as their rows are in that epoch. */
function augmented(images: Uint8Array, rows: readonly number[], run: TrainingRun, epoch: number): Uint8Array {
  if (run.augment === 'none') return images;
  const after = new Uint8Array(images.length);
  augmentRows(images, after, rows, augmentations[run.augment], augmentSeed(run.seed, epoch));
  return after;
}
