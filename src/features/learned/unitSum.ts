import { denseLayers } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import type { Weights } from '../../core/weights';
import type { PickedUnit } from './picked';

/** A connection of a unit. */
export interface Link {
  /** The unit or pixel at the other end, from 0. */
  readonly other: number;
  readonly weight: number;
  /** activation × weight: what it carries for this image. */
  readonly carried: number;
}

/** What a unit makes of one image, and from what. */
export interface UnitSum {
  /** bias + all that comes in. */
  readonly z: number;
  readonly bias: number;
  readonly activation: number;
  /** What carries most, by size. */
  readonly inputs: readonly Link[];
  /** What all other inputs carry together. */
  readonly others: number;
  /** Where it sends most; none from the output layer. */
  readonly outputs: readonly Link[];
}

/**
 * Takes the sum of one unit apart.
 * @param image 784 greys, 0…1
 * @param seen activations of each Dense layer for that image, as `trace` gives them
 */
export function unitSum(
  run: TrainingRun,
  weights: Weights,
  image: Float32Array,
  seen: readonly Float32Array[],
  { layer, unit }: PickedUnit,
  most = 6,
): UnitSum {
  const { inputs: count, units } = denseLayers(run)[layer];
  const before = layer === 0 ? image : seen[layer - 1];
  const kernel = weights[2 * layer].values;
  const inputs = Array.from({ length: count }, (_, other) => {
    const weight = kernel[other * units + unit];
    return { other, weight, carried: before[other] * weight };
  });
  const bias = weights[2 * layer + 1].values[unit];
  const z = inputs.reduce((sum, { carried }) => sum + carried, bias);
  const strongest = byCarried(inputs).slice(0, most);
  return {
    z,
    bias,
    activation: seen[layer][unit],
    inputs: strongest,
    others: strongest.reduce((rest, { carried }) => rest - carried, z - bias),
    outputs: byCarried(outgoing(weights, { layer, unit }, seen[layer][unit])).slice(0, most),
  };
}

function byCarried(links: readonly Link[]): readonly Link[] {
  return links.filter(({ carried }) => carried !== 0).sort((a, b) => Math.abs(b.carried) - Math.abs(a.carried));
}

/** A unit's connections to the next layer; none from the last. What they carry follows from its activation. */
export function outgoing(weights: Weights, { layer, unit }: PickedUnit, activation: number): Link[] {
  const next = weights[2 * layer + 2];
  if (!next) return [];
  const units = next.shape[1];
  return Array.from({ length: units }, (_, other) => {
    const weight = next.values[unit * units + other];
    return { other, weight, carried: activation * weight };
  });
}

/** A unit's largest weights to the next layer, by size. */
export function strongestOutgoing(weights: Weights, unit: PickedUnit, most: number): readonly Link[] {
  return outgoing(weights, unit, 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, most);
}
