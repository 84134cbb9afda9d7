import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { signed } from './signed';
import type { TenAnswers } from './tenNeurons';

/** The ten sums and probabilities. */
export function TenTable({ answers }: { readonly answers: TenAnswers }) {
  const { t } = useTranslation('neuron');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('ten.neuron')}</Table.Th>
          <Table.Th>z</Table.Th>
          <Table.Th>p</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {answers.z.map((z, unit) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the ten neurons never change places
          <Table.Tr key={unit}>
            <Table.Th scope="row">{unit}</Table.Th>
            <Table.Td>{signed(z, 3)}</Table.Td>
            <Table.Td>{answers.probabilities[unit].toFixed(5)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
