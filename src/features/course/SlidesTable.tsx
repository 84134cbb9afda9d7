import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';
import classes from './SlidesTable.module.css';
import { figureText, type SlidesRow, verdictOf } from './slidesVerdict';

export interface SlidesTableProps {
  /** Head of the first column, such as "after epoch 20". */
  readonly caption?: string;
  readonly rows: readonly SlidesRow[];
  /** Data set that `yours` was measured on; only MNIST can be held against the slides. */
  readonly data?: string;
}

/** What the slides say, what you got, and what can be expected; a sentence beneath says whether they agree. */
export function SlidesTable({ caption, rows, data }: SlidesTableProps) {
  const { t } = useTranslation('frame');
  return (
    <div className={classes.slides} data-region="tables">
      <Table.ScrollContainer minWidth={280}>
        <Table className={classes.table}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{caption ?? t('table.row')}</Table.Th>
              <Table.Th>{t('table.slides')}</Table.Th>
              <Table.Th>{t('table.yours')}</Table.Th>
              <Table.Th>{t('table.band')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ label, slides, yours, band, digits }) => (
              <Table.Tr key={label}>
                <Table.Th scope="row">{label}</Table.Th>
                <Table.Td>{slides ?? '–'}</Table.Td>
                <Table.Td className={classes.yours}>{figureText(yours, digits)}</Table.Td>
                <Table.Td>{bandText(band, digits)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Verdict rows={rows} data={data} />
    </div>
  );
}

/** A range, or the one figure that is right. */
function bandText(band: SlidesRow['band'], digits: number | undefined): string {
  return [...new Set(band)].map((end) => figureText(end, digits)).join('–');
}

function Verdict({ rows, data }: Pick<SlidesTableProps, 'rows' | 'data'>) {
  const { t } = useTranslation('frame');
  const verdict = verdictOf(rows);
  const generated = data !== undefined && data !== 'mnist';
  const agrees = verdict.kind === 'agrees' && !generated;
  return (
    <p className={classes.verdict} data-agrees={agrees || undefined} role="status">
      {agrees && <Icon name="check" size={18} />}
      {generated
        ? t('table.generated')
        : verdict.kind === 'outside'
          ? t('table.outside', { label: verdict.label })
          : t(`table.${verdict.kind}`)}
    </p>
  );
}
