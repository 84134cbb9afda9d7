import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Reading } from './ten';

/** Each drawing in numbers. */
export function ReadingsTable({ readings }: { readonly readings: readonly Reading[] }) {
  const { t } = useTranslation('your-turn');
  return (
    <Table aria-label={t('ten.label')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('ten.asked')}</Table.Th>
          <Table.Th>{t('ten.readHead')}</Table.Th>
          <Table.Th>{t('ten.sure')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {readings.map(({ asked, read, probability }) => (
          <Table.Tr key={asked}>
            <Table.Th scope="row">{asked}</Table.Th>
            <Table.Td>{read}</Table.Td>
            <Table.Td>{probability.toFixed(2)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
