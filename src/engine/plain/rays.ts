import { argMax } from '../../core/confusion';
import { denseLayers } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { Ray } from '../Engine';

/** How many units of a layer get rays, and how many rays each: as many as a drawing can bear. */
const FIRST_LAYER = { units: 20, each: 6 };
const HIDDEN_LAYER = { units: 14, each: 7 };
const OUTPUT_LAYER = { units: 10, each: 5 };
/** Rays more for the digit that wins. */
const WINNER_EXTRA = 4;

/**
 * The connections that matter most for one image: into the most active units of each Dense layer, those whose
 * activation × weight is largest in size. `activations` are those of `trace`. Inputs at zero carry nothing and
 * send no ray.
 */
export function rays(
  run: TrainingRun,
  weights: Weights,
  image: Float32Array,
  activations: readonly Float32Array[],
): readonly (readonly Ray[])[] {
  return denseLayers(run).map(({ activation }, index) => {
    const input = index === 0 ? image : activations[index - 1];
    const output = activations[index];
    const isOutput = activation === 'softmax';
    const { units, each } = isOutput ? OUTPUT_LAYER : index === 0 ? FIRST_LAYER : HIDDEN_LAYER;
    const winner = isOutput ? argMax(output) : -1;
    return strongest(output.length, units, (unit) => Math.abs(output[unit])).flatMap((unit) =>
      raysInto(unit, input, weights[2 * index].values, output.length, each + (unit === winner ? WINNER_EXTRA : 0)),
    );
  });
}

function raysInto(unit: number, input: Float32Array, kernel: Float32Array, units: number, count: number): Ray[] {
  const value = (from: number) => input[from] * kernel[from * units + unit];
  return strongest(input.length, count, (from) => Math.abs(value(from)))
    .map((from) => ({ from, to: unit, value: value(from) }))
    .filter((ray) => ray.value !== 0);
}

/** Indices of the `count` largest sizes, largest first; one pass, since `count` is small. */
function strongest(length: number, count: number, size: (index: number) => number): number[] {
  const best: number[] = [];
  const sizes: number[] = [];
  for (let index = 0; index < length; index++) {
    const its = size(index);
    if (best.length === count && its <= sizes[count - 1]) continue;
    let place = best.length;
    while (place > 0 && sizes[place - 1] < its) place--;
    best.splice(place, 0, index);
    sizes.splice(place, 0, its);
    best.length = sizes.length = Math.min(best.length, count);
  }
  return best;
}
