import type { InitializerName } from '../../core/initializers';
import { CLASSES, denseLayers, PIXELS } from '../../core/network';
import { presets } from '../../core/presets';
import type { TrainingRun } from '../../core/run';

/** Units of the hidden layers, from the first on; the slides give the first two. */
const UNITS = [64, 32, 16, 16, 16] as const;
export const MOST_LAYERS = UNITS.length;

/** What a run of this chapter differs in from the slides' network by hand. */
export interface DepthChoice {
  /** Number of hidden layers, 0…5. */
  readonly depth: number;
  readonly lr?: number;
  readonly seed?: number;
  readonly init?: InitializerName;
}

/** The slides' program by hand with so many hidden layers. */
export function depthRun({ depth, lr = 0.01, seed = 1, init = 'unitNormal' }: DepthChoice): TrainingRun {
  const { seeds: _, ...byHand } = presets.byHandTwo;
  const layers = UNITS.slice(0, depth).map((units) => ({ units }));
  return { ...byHand, layers, lr, seed, init, outputInit: init };
}

/** Sizes of all layers, such as 784–64–32–10. */
export function shapeText(run: TrainingRun): string {
  return [PIXELS, ...run.layers.map(({ units }) => units), CLASSES].join('–');
}

/** Parameters of each Dense layer as a sum, such as 784 × 64 + 64. */
export function parameterSums(run: TrainingRun): readonly string[] {
  return denseLayers(run).map(({ inputs, units }) => `${inputs} × ${units} + ${units}`);
}
