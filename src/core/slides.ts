import { denseLayers } from './network';
import { type PresetName, presets } from './presets';
import type { TrainingRun } from './run';

/** One epoch of a run printed in the slides. */
export interface SlideEpoch {
  readonly epoch: number;
  readonly loss: number;
  readonly accuracy: number;
  readonly valLoss: number;
  readonly valAccuracy: number;
}

/** A run of the slides: what a student's own is held against. */
export interface SlideRun {
  readonly name: 'single' | 'byHand' | 'keras';
  /** As printed; of the single layer only epochs 10 to 20 are. */
  readonly epochs: readonly SlideEpoch[];
  /** `[loss, accuracy]` on the 10,000 test images, where the slides evaluate. */
  readonly test?: readonly [loss: number, accuracy: number];
}

type Row = readonly [epoch: number, loss: number, accuracy: number, valLoss: number, valAccuracy: number];

const single: readonly Row[] = [
  [10, 0.4354, 0.8945, 0.4525, 0.8916],
  [11, 0.4184, 0.8981, 0.4387, 0.8942],
  [12, 0.4038, 0.9007, 0.4269, 0.8963],
  [13, 0.3912, 0.903, 0.4167, 0.8982],
  [14, 0.3801, 0.9053, 0.4078, 0.9003],
  [15, 0.3703, 0.9073, 0.3999, 0.9017],
  [16, 0.3616, 0.9091, 0.393, 0.9029],
  [17, 0.3537, 0.91, 0.3868, 0.9038],
  [18, 0.3466, 0.9114, 0.3812, 0.9053],
  [19, 0.3402, 0.9124, 0.3762, 0.9072],
  [20, 0.3343, 0.9129, 0.3717, 0.9076],
];

const byHand: readonly Row[] = [
  [1, 8.371, 0.4753, 8.418, 0.4723],
  [2, 6.9728, 0.5606, 6.989, 0.5596],
  [3, 3.8019, 0.7561, 3.7573, 0.759],
  [4, 3.6183, 0.7684, 3.5944, 0.7697],
  [5, 2.2311, 0.8498, 2.1868, 0.8524],
  [6, 1.9697, 0.8709, 1.9611, 0.8702],
  [7, 1.9733, 0.8704, 1.9752, 0.8685],
  [8, 1.97, 0.8699, 2.0001, 0.8655],
  [9, 0.6384, 0.9499, 0.7351, 0.941],
  [10, 0.5541, 0.9575, 0.689, 0.9459],
  [11, 0.4643, 0.9637, 0.5572, 0.9558],
  [12, 0.447, 0.965, 0.5746, 0.9537],
  [13, 0.3801, 0.9698, 0.519, 0.9605],
  [14, 0.3585, 0.9715, 0.5445, 0.9572],
  [15, 0.3796, 0.9691, 0.5452, 0.9548],
  [16, 0.4196, 0.9648, 0.5963, 0.9506],
  [17, 0.3472, 0.9712, 0.5177, 0.9596],
  [18, 0.3295, 0.9726, 0.5325, 0.9578],
  [19, 0.321, 0.9744, 0.542, 0.9592],
  [20, 0.3396, 0.9728, 0.5407, 0.9576],
];

const keras: readonly Row[] = [
  [1, 0.3584, 0.8971, 0.193, 0.9465],
  [2, 0.161, 0.9519, 0.1481, 0.9574],
  [3, 0.1154, 0.9653, 0.1168, 0.9668],
  [4, 0.0894, 0.9731, 0.1108, 0.9681],
  [5, 0.0732, 0.9779, 0.1066, 0.9702],
  [6, 0.0627, 0.9807, 0.1095, 0.9696],
  [7, 0.0517, 0.9837, 0.1201, 0.9665],
  [8, 0.0428, 0.9864, 0.1147, 0.9697],
  [9, 0.0379, 0.9881, 0.1221, 0.9678],
  [10, 0.0324, 0.9894, 0.1107, 0.9726],
];

export const slideRuns: Record<SlideRun['name'], SlideRun> = {
  single: { name: 'single', epochs: single.map(slideEpoch) },
  byHand: { name: 'byHand', epochs: byHand.map(slideEpoch) },
  keras: { name: 'keras', epochs: keras.map(slideEpoch), test: [0.1003, 0.9735] },
};

/** Presets that the slides print figures of. Integer labels change how the loss is written, not its value. */
const printed: readonly (readonly [PresetName, SlideRun['name']])[] = [
  ['single', 'single'],
  ['byHand', 'byHand'],
  ['keras', 'keras'],
  ['sparse', 'keras'],
];

/**
 * The slides' run of the same network trained in the same way, whatever its seed and length, if there is one.
 * `data` is the set that was trained on, once known: only on MNIST can a run be held against the slides.
 */
export function slidesFor(run: TrainingRun, data?: string): SlideRun | undefined {
  if (run.data === 'files' || run.data === 'strokes' || (data !== undefined && data !== 'mnist')) return;
  const found = printed.find(([preset]) => signature(presets[preset]) === signature(run));
  return found && slideRuns[found[1]];
}

/** Everything in a run that its curve depends on, but for chance and for where it stops. */
function signature(run: TrainingRun): string {
  const { optimizer, lr, loss, fromLogits, batch, split, shuffle, trainMetrics } = run;
  return JSON.stringify([denseLayers(run), optimizer, lr, loss, fromLogits, batch, split, shuffle, trainMetrics]);
}

function slideEpoch([epoch, loss, accuracy, valLoss, valAccuracy]: Row): SlideEpoch {
  return { epoch, loss, accuracy, valLoss, valAccuracy };
}
