import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Stairs } from './stairs';

/** The staircase as a table: accuracies and the recall of each digit, one row an epoch; sleeping digits say so. */
export function StairNumbers({ stairs }: { readonly stairs: Stairs }) {
  const { t } = useTranslation('loop');
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('stairs.epoch')}</Table.Th>
          <Table.Th>{t('stairs.training')}</Table.Th>
          <Table.Th>{t('stairs.validation')}</Table.Th>
          {Array.from({ length: 10 }, (_, digit) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the ten digits never change places
            <Table.Th key={digit}>{digit}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {stairs.epochs.map(({ epoch, accuracy, valAccuracy }) => (
          <Table.Tr key={epoch}>
            <Table.Th scope="row">{epoch}</Table.Th>
            <Table.Td>{share(accuracy, 4)}</Table.Td>
            <Table.Td>{valAccuracy === undefined ? '' : share(valAccuracy, 4)}</Table.Td>
            {stairs.states[epoch - 1].map(({ label, recall, asleep }) => (
              <Table.Td key={label}>{asleep ? t('stairs.asleepCell') : share(recall, 2)}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function share(value: number, digits: number): string {
  return value.toFixed(digits).replace(/^0\./, '.');
}
