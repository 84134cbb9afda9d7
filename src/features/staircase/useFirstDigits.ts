import { useMemo } from 'react';
import { CLASSES } from '../../core/network';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { greysOf } from '../../ui/ReadSamples';

/** Among so many rows every digit is found. */
const ROWS = Array.from({ length: 120 }, (_, row) => row);

/** The first training image of each digit, 0…1; undefined where it is not there yet. */
export function useFirstDigits(): readonly (Float32Array | undefined)[] {
  const samples = useCourseSamples('train', ROWS);
  return useMemo(
    () =>
      Array.from({ length: CLASSES }, (_, digit) => {
        const row = samples?.labels.indexOf(digit) ?? -1;
        return samples && row >= 0 ? greysOf(samples, row) : undefined;
      }),
    [samples],
  );
}
