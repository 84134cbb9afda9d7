import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { BatchLoss } from '../../core/batchLosses';

/** The batches as numbers. */
export function BatchTable({ batches }: { readonly batches: readonly BatchLoss[] }) {
  const { t } = useTranslation('predict');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('eval.xName')}</Table.Th>
          <Table.Th>{t('eval.rows')}</Table.Th>
          <Table.Th>{t('eval.loss')}</Table.Th>
          <Table.Th>{t('eval.running')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {batches.map(({ from, to, loss, running }, index) => (
          <Table.Tr key={from}>
            <Table.Th scope="row">{index + 1}</Table.Th>
            <Table.Td>{`${from}–${to - 1}`}</Table.Td>
            <Table.Td>{loss.toFixed(4)}</Table.Td>
            <Table.Td>{running.toFixed(4)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
