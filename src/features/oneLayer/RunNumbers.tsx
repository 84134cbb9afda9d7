import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { EpochRecord } from '../../core/progress';

/** Every epoch in numbers. */
export function RunNumbers({ records }: { readonly records: readonly EpochRecord[] }) {
  const { t } = useTranslation('one-layer');
  return (
    <Table aria-label={t('runNumbers')}>
      <Table.Thead>
        <Table.Tr>
          {(['epoch', 'trainLoss', 'trainAccuracy', 'valLoss', 'valAccuracy'] as const).map((name) => (
            <Table.Th key={name}>{t(name)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {records.map(({ epoch, loss, accuracy, valLoss, valAccuracy }) => (
          <Table.Tr key={epoch}>
            <Table.Th scope="row">{epoch}</Table.Th>
            <Table.Td>{loss.toFixed(4)}</Table.Td>
            <Table.Td>{accuracy.toFixed(4)}</Table.Td>
            <Table.Td>{valLoss?.toFixed(4)}</Table.Td>
            <Table.Td>{valAccuracy?.toFixed(4)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
