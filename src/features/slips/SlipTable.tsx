import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type SweepResults, sweepEntries } from './sweep';
import { useSlipName } from './useSlipName';

/** Every slip in figures, the reference beside. */
export function SlipTable({ results }: { readonly results: SweepResults }) {
  const { t } = useTranslation('predict');
  const nameOf = useSlipName();
  return (
    <Table aria-label={t('slips.label')}>
      <Table.Thead>
        <Table.Tr>
          {(['slip', 'accuracy', 'reference', 'loss', 'sure'] as const).map((head) => (
            <Table.Th key={head}>{t(`slips.heads.${head}`)}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sweepEntries.map(({ key, slip, reference }) => (
          <Table.Tr key={key} data-slip={key}>
            <Table.Th scope="row">{nameOf(slip)}</Table.Th>
            <Table.Td>{results[key]?.accuracy.toFixed(4)}</Table.Td>
            <Table.Td>{reference?.toFixed(3)}</Table.Td>
            <Table.Td>{results[key]?.loss.toFixed(3)}</Table.Td>
            <Table.Td>{results[key]?.sure.toFixed(3)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
