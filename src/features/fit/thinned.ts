import type { CurvePoint } from '../../ui/curves/CurveSpace';
import type { BatchPoint } from './followEpoch';

/** The batches' own accuracies as at most `most` points: means of as many neighbours as that takes. */
export function thinned(points: readonly BatchPoint[], most: number): readonly CurvePoint[] {
  const size = Math.ceil(points.length / most);
  return Array.from({ length: Math.ceil(points.length / Math.max(1, size)) }, (_, index) => {
    const some = points.slice(index * size, (index + 1) * size);
    const mean = some.reduce((sum, { own }) => sum + own.accuracy, 0) / some.length;
    return [some[some.length - 1].batch, mean];
  });
}
