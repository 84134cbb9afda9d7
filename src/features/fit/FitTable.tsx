import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EpochRecord } from '../../core/progress';
import { type SlideEpoch, slideRuns } from '../../core/slides';
import { FigureFrame } from '../../ui/FigureFrame';
import classes from './FitTable.module.css';
import type { FitView } from './useFit';

const columns = [
  { name: 'loss', of: ({ loss }: Row) => loss },
  { name: 'accuracy', of: ({ accuracy }: Row) => accuracy },
  { name: 'val_loss', of: ({ valLoss }: Row) => valLoss },
  { name: 'val_accuracy', of: ({ valAccuracy }: Row) => valAccuracy },
] as const;

type Row = Pick<EpochRecord, 'loss' | 'accuracy' | 'valLoss' | 'valAccuracy'>;

/** The log as a table: in each cell your figure, and in grey under it the slides' of the same epoch. */
export function FitTable({ view }: { readonly view: FitView }) {
  const { t } = useTranslation('fit');
  // On generated digits there is nothing to compare; the slides' figures stay.
  const yours = view.slides.length ? view.records : [];
  const label = t('table.label');
  const summary = yours.length
    ? t('table.summary', { epochs: yours.length, most: mostApart(yours) })
    : t('table.empty');
  return (
    <FigureFrame label={label} summary={summary}>
      <div className={classes.scroll}>
        <Table className={classes.table} aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('epoch')}</Table.Th>
              {columns.map(({ name }) => (
                <Table.Th key={name}>
                  <code className={classes.name}>{name}</code>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {slideRuns.keras.epochs.map((slide, index) => (
              <Line key={slide.epoch} slide={slide} own={yours[index]} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <p className={classes.key}>
        <strong className={classes.own}>{t('table.yours')}</strong> ·{' '}
        <span className={classes.slides}>{t('table.slides')}</span>
      </p>
      <p className={classes.most}>{summary}</p>
    </FigureFrame>
  );
}

function Line({ slide, own }: { readonly slide: SlideEpoch; readonly own: Row | undefined }) {
  return (
    <Table.Tr>
      <Table.Th scope="row">{slide.epoch}</Table.Th>
      {columns.map(({ name, of }) => (
        <Table.Td key={name}>
          {own && <strong className={classes.own}>{four(of(own))}</strong>}
          <span className={classes.slides}>{four(of(slide))}</span>
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

const four = (value: number | undefined) => (value === undefined ? '' : value.toFixed(4).replace(/^0/, ''));

/** The largest difference in accuracy, training or validation. */
function mostApart(own: readonly EpochRecord[]): string {
  const gaps = own.flatMap((record, index) => {
    const slide = slideRuns.keras.epochs[index];
    if (!slide) return [];
    return [record.accuracy - slide.accuracy, (record.valAccuracy ?? slide.valAccuracy) - slide.valAccuracy];
  });
  return Math.max(...gaps.map(Math.abs)).toFixed(4);
}
