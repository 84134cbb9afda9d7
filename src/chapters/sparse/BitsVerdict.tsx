import { useTranslation } from 'react-i18next';
import { slidesBands } from '../../core/slidesBands';
import { SlidesTable } from '../../features/course/SlidesTable';
import { sameBits } from '../../features/sparse/sameBits';
import type { LossRuns } from './useLossRuns';

/** Both runs against the slides' first epoch, and against each other. */
export function BitsVerdict({ runs }: { readonly runs: LossRuns }) {
  const { t } = useTranslation('sparse');
  const { oneHot, integer, data } = runs;
  const { firstLoss, firstValAccuracy } = slidesBands.keras;
  const differing =
    oneHot.weights && integer.weights
      ? sameBits(oneHot.weights, integer.weights).reduce((sum, { total, same }) => sum + total - same, 0)
      : undefined;
  return (
    <SlidesTable
      caption={t('verdict.caption')}
      data={data}
      rows={[
        { label: t('verdict.oneHotLoss'), slides: '.3584', yours: oneHot.record?.loss, band: firstLoss },
        { label: t('verdict.integerLoss'), slides: '.3584', yours: integer.record?.loss, band: firstLoss },
        { label: t('verdict.oneHot'), slides: '.9465', yours: oneHot.record?.valAccuracy, band: firstValAccuracy },
        { label: t('verdict.integer'), slides: '.9465', yours: integer.record?.valAccuracy, band: firstValAccuracy },
        { label: t('verdict.differing'), slides: '0', yours: differing, band: [0, 0], digits: 0 },
      ]}
    />
  );
}
