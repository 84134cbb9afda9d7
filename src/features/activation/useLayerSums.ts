import { useMemo } from 'react';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { greysOf } from '../../ui/ReadSamples';
import { layerSums } from './layerSums';

/** Digits that are sent through the layer. */
export const LAYER_DIGITS = 100;
const rows = Array.from({ length: LAYER_DIGITS }, (_, row) => row);

/** The sums of a fresh layer of 64 units for a hundred training digits; empty while they are fetched. */
export function useLayerSums(): Float64Array {
  const samples = useCourseSamples('train', rows);
  return useMemo(
    () => (samples ? layerSums(rows.map((row) => greysOf(samples, row))) : new Float64Array(0)),
    [samples],
  );
}
