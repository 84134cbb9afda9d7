import type { InitializerName } from '../../core/initializers';
import { defaultRun, type TrainingRun } from '../../core/run';

/** Initializers under the microscope, from the smallest weights to the largest. */
export const startNames = [
  'normal',
  'glorotUniform',
  'heNormal',
  'unitNormal',
] as const satisfies readonly InitializerName[];
export type StartName = (typeof startNames)[number];

/** The lecture's Keras network with every layer, the output too, started this way. */
export function startRun(init: InitializerName, seed = defaultRun.seed): TrainingRun {
  return { ...defaultRun, init, outputInit: init, seed };
}

/** Training digits that are looked at: the first so many rows. */
export const START_DIGITS = 500;
export const startRows = Array.from({ length: START_DIGITS }, (_, row) => row);

/** What the second task shows: the sums of the second hidden layer, from another seed than the microscope's. */
export const mystery = { start: 'heNormal', layer: 1, run: startRun('heNormal', 11) } as const;
