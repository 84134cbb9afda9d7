import type { TFunction } from 'i18next';
import { slidesBands } from '../../core/slidesBands';
import type { SlidesRow } from '../../features/course/slidesVerdict';
import type { Stairs } from '../../features/staircase/stairs';

/** The figures after the last epoch: the slides' and yours, with the range in which runs that woke all digits end. */
export function afterTwenty(t: TFunction<'loop'>, { epochs, states, to }: Stairs): readonly SlidesRow[] {
  const { byHand } = slidesBands;
  const last = epochs[to - 1];
  const asleep = states[to - 1]?.filter((state) => state.asleep).length;
  return [
    { label: t('trainLoss'), slides: '.340', yours: last?.loss, band: byHand.loss },
    { label: t('trainAccuracy'), slides: '.973', yours: last?.accuracy, band: byHand.accuracy },
    { label: t('validationAccuracy'), slides: '.958', yours: last?.valAccuracy, band: byHand.valAccuracy },
    { label: t('digitsAsleep'), yours: asleep, band: byHand.asleep, digits: 0 },
  ];
}
