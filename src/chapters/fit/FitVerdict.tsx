import { useTranslation } from 'react-i18next';
import { slidesBands } from '../../core/slidesBands';
import { SlidesTable } from '../../features/course/SlidesTable';
import type { FitView } from '../../features/fit/useFit';

/** The first and the last epoch against the slides'. */
export function FitVerdict({ view }: { readonly view: FitView }) {
  const { t } = useTranslation('fit');
  const [first, last] = [view.records[0], view.records[9]];
  const bands = slidesBands.keras;
  const row = (name: 'loss' | 'accuracy' | 'valLoss' | 'valAccuracy', epoch: number) =>
    t('atEpoch', { name: t(`columns.${name}`), epoch });
  return (
    <SlidesTable
      caption={t('figure')}
      data={view.data}
      rows={[
        { label: row('loss', 1), slides: '.3584', yours: first?.loss, band: bands.firstLoss },
        { label: row('accuracy', 1), slides: '.8971', yours: first?.accuracy, band: bands.firstAccuracy },
        { label: row('valAccuracy', 1), slides: '.9465', yours: first?.valAccuracy, band: bands.firstValAccuracy },
        { label: row('loss', 10), slides: '.0324', yours: last?.loss, band: bands.loss },
        { label: row('accuracy', 10), slides: '.9894', yours: last?.accuracy, band: bands.accuracy },
        { label: row('valLoss', 10), slides: '.1107', yours: last?.valLoss, band: bands.valLoss },
        { label: row('valAccuracy', 10), slides: '.9726', yours: last?.valAccuracy, band: bands.valAccuracy },
      ]}
    />
  );
}
