import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { classMetrics } from '../../core/classMetrics';
import { shareText } from './shareText';

/** Precision, recall and F1 of each digit. */
export function ClassTable({ confusion }: { readonly confusion: readonly (readonly number[])[] }) {
  const { t } = useTranslation('inspect');
  return (
    <Table aria-label={t('mistakes.perClass')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('mistakes.digit')}</Table.Th>
          <Table.Th scope="col">{t('mistakes.support')}</Table.Th>
          <Table.Th scope="col">{t('mistakes.precision')}</Table.Th>
          <Table.Th scope="col">{t('mistakes.recall')}</Table.Th>
          <Table.Th scope="col">F1</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {classMetrics(confusion).map(({ support, precision, recall, f1 }, digit) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the index is the digit
          <Table.Tr key={digit}>
            <Table.Th scope="row">{digit}</Table.Th>
            <Table.Td>{support}</Table.Td>
            <Table.Td>{shareText(precision)}</Table.Td>
            <Table.Td>{shareText(recall)}</Table.Td>
            <Table.Td>{shareText(f1)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
