import { useMemo } from 'react';
import { rays } from '../../engine/plain/rays';
import { trace } from '../../engine/plain/trace';
import type { BenchNetwork } from '../../store/useBenchNetwork';
import type { Ray } from '../../ui/rayPaths';
import type { PickedUnit } from './picked';
import { type UnitSum, unitSum } from './unitSum';

/** A digit in the network. */
export interface Flow {
  /** Activations of each Dense layer. */
  readonly activations: readonly Float32Array[];
  /** The strongest connections into each Dense layer; with a unit picked, its own. */
  readonly rays: readonly (readonly Ray[])[];
  /** The picked unit's sum. */
  readonly sum: UnitSum | undefined;
}

/** Inputs and outputs of the picked unit that are drawn. */
const DRAWN = 24;

/** The digit on its way through the network as the last epoch left it; undefined without a digit. */
export function useFlow(
  { run, weights }: BenchNetwork,
  pixels: Float32Array | undefined,
  picked: PickedUnit | undefined,
): Flow | undefined {
  const activations = useMemo(() => pixels && trace(run, weights, pixels), [run, weights, pixels]);
  const sum = useMemo(
    () => pixels && activations && picked && unitSum(run, weights, pixels, activations, picked, DRAWN),
    [run, weights, pixels, activations, picked],
  );
  const drawn = useMemo(() => {
    if (!pixels || !activations) return [];
    return picked && sum ? ownRays(activations.length, picked, sum) : rays(run, weights, pixels, activations);
  }, [run, weights, pixels, activations, picked, sum]);
  return activations && { activations, rays: drawn, sum };
}

function ownRays(layers: number, { layer, unit }: PickedUnit, sum: UnitSum): readonly (readonly Ray[])[] {
  return Array.from({ length: layers }, (_, index) => {
    if (index === layer) return sum.inputs.map(({ other, carried }) => ({ from: other, to: unit, value: carried }));
    if (index === layer + 1)
      return sum.outputs.map(({ other, carried }) => ({ from: unit, to: other, value: carried }));
    return [];
  });
}
