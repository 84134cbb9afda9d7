import type { EpochRecord } from '../../core/progress';
import type { SlideEpoch } from '../../core/slides';
import type { CurveLine } from '../../ui/curves/CurveLine';
import type { Metric } from './useOneLayer';

/** The validation figure of the same kind. */
export function validationOf(metric: Metric, epoch: Pick<EpochRecord, 'valLoss' | 'valAccuracy'>): number {
  return (metric === 'loss' ? epoch.valLoss : epoch.valAccuracy) ?? Number.NaN;
}

/** The slides' run thin and grey, one's own over it. */
export function curveLines(
  metric: Metric,
  own: readonly EpochRecord[],
  slides: readonly SlideEpoch[],
): readonly CurveLine[] {
  return [
    { key: 'slides', look: 'slides', points: slides.map((row) => [row.epoch, row[metric]] as const) },
    {
      key: 'slidesValidation',
      look: 'slidesDotted',
      points: slides.map((row) => [row.epoch, validationOf(metric, row)] as const),
    },
    { key: 'train', look: 'train', points: own.map((row) => [row.epoch, row[metric]] as const) },
    {
      key: 'validation',
      look: 'validation',
      points: own.map((row) => [row.epoch, validationOf(metric, row)] as const),
    },
  ];
}
