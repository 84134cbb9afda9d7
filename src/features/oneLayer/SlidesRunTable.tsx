import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Against, againstSlides } from '../../core/againstSlides';
import { slideRuns } from '../../core/slides';
import { FigureFrame } from '../../ui/FigureFrame';
import classes from './SlidesRunTable.module.css';
import type { OneLayerView } from './useOneLayer';

/** A difference of this much in the figures shown is more than chance makes. */
const FAR = { accuracy: 0.01, loss: 0.03 };

/** Every figure that the slides print of this run, yours beside it, and the difference. */
export function SlidesRunTable({ view }: { readonly view: OneLayerView }) {
  const { t } = useTranslation('one-layer');
  const { metric, epoch, pick, records } = view;
  // On generated digits there is nothing to compare; the slides' figures stay.
  const rows = againstSlides(metric, slideRuns.single.epochs, view.slides ? records : []);
  const label = t('slidesTable', { metric: t(metric) });
  const apart = rows
    .flatMap(({ train, validation }) => [train.apart, validation.apart])
    .filter((gap) => gap !== undefined);
  const most = Math.max(...apart.map(Math.abs));
  return (
    <FigureFrame label={label} summary={apart.length ? t('most', { gap: most.toFixed(4) }) : t('slidesOnly')}>
      <div className={classes.scroll}>
        <Table className={classes.table} aria-label={label}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th rowSpan={2}>{t('epoch')}</Table.Th>
              <Table.Th colSpan={3}>{t('train')}</Table.Th>
              <Table.Th colSpan={3}>{t('validation')}</Table.Th>
            </Table.Tr>
            <Table.Tr>
              <Heads />
              <Heads />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr
                key={row.epoch}
                data-picked={row.epoch === epoch || undefined}
                onClick={() => row.epoch <= records.length && pick(row.epoch)}
              >
                <Table.Th scope="row">{row.epoch}</Table.Th>
                <Cells against={row.train} far={FAR[metric]} />
                <Cells against={row.validation} far={FAR[metric]} />
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
      <p className={classes.most}>{apart.length ? t('most', { gap: most.toFixed(4) }) : t('slidesOnly')}</p>
    </FigureFrame>
  );
}

function Heads() {
  const { t } = useTranslation('one-layer');
  return (
    <>
      <Table.Th>{t('columnSlides')}</Table.Th>
      <Table.Th>{t('columnYours')}</Table.Th>
      <Table.Th>{t('columnApart')}</Table.Th>
    </>
  );
}

function Cells({ against, far }: { readonly against: Against; readonly far: number }) {
  const { slides, yours, apart } = against;
  return (
    <>
      <Table.Td>{four(slides)}</Table.Td>
      <Table.Td className={classes.yours}>{yours === undefined ? '' : four(yours)}</Table.Td>
      <Table.Td className={classes.apart} data-far={(apart !== undefined && Math.abs(apart) > far) || undefined}>
        {apart === undefined ? '' : signed(apart)}
      </Table.Td>
    </>
  );
}

const four = (value: number) => value.toFixed(4).replace(/^0/, '');

/** With its sign, the minus as wide as the plus. */
function signed(value: number): string {
  const text = four(Math.abs(value));
  return Number(text) === 0 ? text : `${value < 0 ? '−' : '+'}${text}`;
}
