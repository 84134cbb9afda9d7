import { useMemo } from 'react';
import { CLASSES } from '../../core/network';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { greysOf } from '../../ui/ReadSamples';

/** A training image and where it lies in the file. */
export interface TrainingDigit {
  readonly row: number;
  readonly label: number;
  /** 784 greys, 0…1. */
  readonly pixels: Float32Array;
}

/** Enough rows that each digit is among them. */
const rows = Array.from({ length: 200 }, (_, row) => row);

/** The first training image of each digit, 0…9; empty until the digits are there. */
export function useTenDigits(): readonly (TrainingDigit | undefined)[] {
  const samples = useCourseSamples('train', rows);
  return useMemo(() => {
    if (!samples) return [];
    return Array.from({ length: CLASSES }, (_, label) => {
      const row = samples.labels.indexOf(label);
      return row < 0 ? undefined : { row, label, pixels: greysOf(samples, row) };
    });
  }, [samples]);
}
