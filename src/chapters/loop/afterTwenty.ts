import type { TFunction } from 'i18next';
import type { SlidesRow } from '../../features/course/slidesVerdict';
import type { Stairs } from '../../features/staircase/stairs';

/** The figures after the last epoch: the slides' and yours, with the range in which runs that woke all digits end. */
export function afterTwenty(t: TFunction<'loop'>, { epochs, states, to }: Stairs): readonly SlidesRow[] {
  const last = epochs[to - 1];
  const asleep = states[to - 1]?.filter((state) => state.asleep).length;
  return [
    { label: t('trainLoss'), slides: '.340', yours: last?.loss, band: [0.08, 0.38] },
    { label: t('trainAccuracy'), slides: '.973', yours: last?.accuracy, band: [0.965, 0.985] },
    { label: t('validationAccuracy'), slides: '.958', yours: last?.valAccuracy, band: [0.95, 0.97] },
    { label: t('digitsAsleep'), yours: asleep, band: [0, 1], digits: 0 },
  ];
}
