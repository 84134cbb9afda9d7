import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { denseLayers } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { sizeText } from './sizeText';

export interface SpreadNumbersProps {
  readonly run: TrainingRun;
  readonly sizes: readonly number[];
  readonly predicted: readonly number[];
}

/** Size of each layer's sums as measured, and as the widths predict it; the first is what they start from. */
export function SpreadNumbers({ run, sizes, predicted }: SpreadNumbersProps) {
  const { t } = useTranslation('deeper');
  const layers = denseLayers(run);
  return (
    <Table aria-label={t('spreadLabel')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('heads.layer')}</Table.Th>
          <Table.Th>{t('heads.measured')}</Table.Th>
          <Table.Th>{t('heads.predicted')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {layers.map(({ name, units }, index) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">
              {index === layers.length - 1 ? t('outputLayer') : t('hiddenLayer', { layer: index + 1, units })}
            </Table.Th>
            <Table.Td>{sizeText(sizes[index])}</Table.Td>
            <Table.Td>{index === 0 ? '–' : sizeText(predicted[index])}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
