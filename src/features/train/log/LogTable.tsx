import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../../store/labContext';
import { duration } from '../duration';
import classes from './LogTable.module.css';

/** The history as a table, one row an epoch. */
export function LogTable() {
  const { t } = useTranslation();
  const epochs = useLab((state) => state.history.epochs);
  const columns = ['epoch', 'loss', 'accuracy', 'val_loss', 'val_accuracy'];
  return (
    <Table.ScrollContainer minWidth={420} maxHeight={352} className={classes.box}>
      <Table className={classes.table} aria-label={t('log.title')} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            {columns.map((name) => (
              <Table.Th key={name}>{name}</Table.Th>
            ))}
            <Table.Th>{t('log.columnTime')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {epochs.map(({ epoch, loss, accuracy, valLoss, valAccuracy, ms }) => (
            <Table.Tr key={epoch}>
              <Table.Th scope="row">{epoch}</Table.Th>
              <Table.Td>{cell(loss)}</Table.Td>
              <Table.Td>{cell(accuracy)}</Table.Td>
              <Table.Td>{cell(valLoss)}</Table.Td>
              <Table.Td>{cell(valAccuracy)}</Table.Td>
              <Table.Td>{duration(t, ms / 1000)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Tables drop the leading 0. */
function cell(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(4).replace(/^0\./, '.');
}
