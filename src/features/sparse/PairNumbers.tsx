import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { LossPair } from './batchLosses';

/** Both losses of every image, with all their digits. */
export function PairNumbers({ pairs }: { readonly pairs: readonly LossPair[] }) {
  const { t } = useTranslation('sparse');
  return (
    <Table aria-label={t('pairs.label')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('pairs.image')}</Table.Th>
          <Table.Th>{t('pairs.labelColumn')}</Table.Th>
          <Table.Th>categorical</Table.Th>
          <Table.Th>sparse</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {pairs.map(({ label, oneHot, integer }, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an image is its row
          <Table.Tr key={row}>
            <Table.Th scope="row">{row}</Table.Th>
            <Table.Td>{label}</Table.Td>
            <Table.Td>{oneHot}</Table.Td>
            <Table.Td>{integer}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
