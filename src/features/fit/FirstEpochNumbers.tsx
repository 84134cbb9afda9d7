import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FollowedEpoch } from './followEpoch';

/** The places where validation was looked at, with the running mean beside it. */
export function FirstEpochNumbers({ epoch }: { readonly epoch: FollowedEpoch }) {
  const { t } = useTranslation('fit');
  return (
    <Table aria-label={t('first.label')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('first.batchAxis')}</Table.Th>
          <Table.Th>{t('first.own')}</Table.Th>
          <Table.Th>{t('first.train.running')}</Table.Th>
          <Table.Th>{t('first.validation')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {epoch.checks.map(({ batch, accuracy }) => (
          <Table.Tr key={batch}>
            <Table.Th scope="row">{batch}</Table.Th>
            <Table.Td>{epoch.points[batch - 1]?.own.accuracy.toFixed(4)}</Table.Td>
            <Table.Td>{epoch.points[batch - 1]?.running.accuracy.toFixed(4)}</Table.Td>
            <Table.Td>{accuracy.toFixed(4)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
