import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FitView } from './useFit';

/** Every epoch in numbers, the training figures counted both ways. */
export function HistoryNumbers({ view }: { readonly view: FitView }) {
  const { t } = useTranslation('fit');
  return (
    <Table aria-label={t('plot.numbers')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('epoch')}</Table.Th>
          {(['loss', 'accuracy', 'lossAfter', 'accuracyAfter', 'valLoss', 'valAccuracy'] as const).map((name) => (
            <Table.Th key={name}>{t(`columns.${name}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {view.records.map(({ epoch, loss, accuracy, valLoss, valAccuracy }, index) => (
          <Table.Tr key={epoch}>
            <Table.Th scope="row">{epoch}</Table.Th>
            <Table.Td>{loss.toFixed(4)}</Table.Td>
            <Table.Td>{accuracy.toFixed(4)}</Table.Td>
            <Table.Td>{view.after[index]?.loss.toFixed(4)}</Table.Td>
            <Table.Td>{view.after[index]?.accuracy.toFixed(4)}</Table.Td>
            <Table.Td>{valLoss?.toFixed(4)}</Table.Td>
            <Table.Td>{valAccuracy?.toFixed(4)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
