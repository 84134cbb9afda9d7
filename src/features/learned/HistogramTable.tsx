import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { tallyFigures } from '../../core/tally';
import { grouped } from '../../ui/format';
import { figureText } from './figureText';
import { rowsOf } from './histogramRows';
import { layerName } from './unitName';
import type { EpochSurvey } from './useSurveys';

/** Epochs that the table shows at most: the newest and some before it. */
const EPOCHS = 4;

/** The histograms in numbers, newest epoch first. */
export function HistogramTable({ epochs }: { readonly epochs: readonly EpochSurvey[] }) {
  const { t } = useTranslation('inspect');
  const heads = [
    'epoch',
    'layer',
    'kind',
    'total',
    'zeros',
    'broken',
    'saturated',
    'mean',
    'deviation',
    'size',
  ] as const;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          {heads.map((key) => (
            <Table.Th key={key} scope="col">
              {t(`learned.table.${key}`)}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {told(epochs).flatMap((one) =>
          rowsOf(one).map(({ epoch, layer, kind, tally, saturated }) => {
            const { mean, deviation, size } = tallyFigures(tally);
            return (
              <Table.Tr key={`${epoch}-${layer}-${kind}`} data-row={`${epoch}-${layer + 1}-${kind}`}>
                <Table.Th scope="row">{epoch}</Table.Th>
                <Table.Td>{layerName(t, layer, one.survey.layers.length)}</Table.Td>
                <Table.Td>{t(`learned.kinds.${kind}`)}</Table.Td>
                <Table.Td>{grouped(tally.total)}</Table.Td>
                <Table.Td>{grouped(tally.zeros)}</Table.Td>
                <Table.Td>{grouped(tally.broken)}</Table.Td>
                <Table.Td>{saturated === undefined ? '–' : grouped(saturated)}</Table.Td>
                <Table.Td>{figureText(mean)}</Table.Td>
                <Table.Td>{figureText(deviation)}</Table.Td>
                <Table.Td>{figureText(size)}</Table.Td>
              </Table.Tr>
            );
          }),
        )}
      </Table.Tbody>
    </Table>
  );
}

/** The newest first, then the others at equal distances. */
function told(epochs: readonly EpochSurvey[]): readonly EpochSurvey[] {
  const places = Math.min(EPOCHS, epochs.length);
  const last = epochs.length - 1;
  return Array.from({ length: places }, (_, i) => epochs[Math.round(last - (i * last) / Math.max(1, places - 1))]);
}
