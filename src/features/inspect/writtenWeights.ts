import { PIXELS } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { initialWeights, type Weights } from '../../core/weights';

/** What training added to the weights of one unit of the first layer: 784 differences, final − initial. */
export interface WrittenUnit {
  readonly unit: number;
  readonly change: Float32Array;
}

/** The units that training changed most, strongest first; at most `count`. */
export function writtenWeights(run: TrainingRun, weights: Weights, count: number): readonly WrittenUnit[] {
  const [kernel] = weights;
  const [before] = initialWeights(run);
  const units = kernel.shape[1];
  const changes = Array.from({ length: units }, (_, unit) => {
    const change = new Float32Array(PIXELS);
    for (let i = 0; i < PIXELS; i++) change[i] = kernel.values[i * units + unit] - before.values[i * units + unit];
    return { unit, change };
  });
  const strength = new Map(changes.map((one) => [one, one.change.reduce((sum, w) => sum + w * w, 0)]));
  return changes.sort((a, b) => (strength.get(b) ?? 0) - (strength.get(a) ?? 0)).slice(0, count);
}
