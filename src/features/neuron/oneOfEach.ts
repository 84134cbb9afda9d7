import { CLASSES } from '../../core/network';
import { greysOf, type SampleImages } from '../../ui/ReadSamples';

/** One image of each digit 0…9; each round takes the next ones, starting over where there are no more. */
export function oneOfEach(samples: SampleImages, round: number): readonly Float32Array[] {
  const rows = [...samples.labels.keys()];
  return Array.from({ length: CLASSES }, (_, digit) => {
    const own = rows.filter((row) => samples.labels[row] === digit);
    return own.length ? greysOf(samples, own[round % own.length]) : new Float32Array(784);
  });
}
