import { Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../../store/labContext';
import { Flyout } from '../../../ui/Flyout';
import { WordButton } from '../../../ui/WordButton';
import classes from './FigureNumbers.module.css';
import { type Metric, validationOf } from './metric';
import { useScope } from './scopeContext';

export interface FigureNumbersProps {
  readonly metric: Metric;
  /** The chart's name. */
  readonly name: string;
}

/** The word that shows a chart as a table. */
export function FigureNumbers({ metric, name }: FigureNumbersProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  const target = (
    <WordButton
      className={classes.open}
      quiet
      label={t('train.numbers')}
      aria-haspopup="dialog"
      onClick={() => setOpened((now) => !now)}
    />
  );
  return (
    <Flyout
      label={t('train.numbersOf', { chart: name })}
      opened={opened}
      onChange={setOpened}
      target={target}
      width={440}
      position="bottom-end"
    >
      <NumbersTable metric={metric} name={name} />
    </Flyout>
  );
}

function NumbersTable({ metric, name }: FigureNumbersProps) {
  const { t } = useTranslation();
  const epochs = useLab((state) => state.history.epochs);
  const { slides, before } = useScope();
  const numbers = [...new Set([...epochs, ...(slides?.epochs ?? [])].map(({ epoch }) => epoch))].sort((a, b) => a - b);
  if (!numbers.length) return <p className={classes.empty}>{t('train.noNumbers')}</p>;
  return (
    <Table.ScrollContainer minWidth={280} maxHeight={360}>
      <Table className={classes.table} aria-label={t('train.numbersOf', { chart: name })}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('train.column')}</Table.Th>
            <Table.Th>{t('train.columnTrain')}</Table.Th>
            <Table.Th>{t('train.columnValidation')}</Table.Th>
            {before.length > 0 && <Table.Th>{t('train.columnBefore')}</Table.Th>}
            {slides && <Table.Th>{t('train.columnSlidesTrain')}</Table.Th>}
            {slides && <Table.Th>{t('train.columnSlidesValidation')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {numbers.map((epoch) => {
            const own = epochs.find((record) => record.epoch === epoch);
            const slide = slides?.epochs.find((row) => row.epoch === epoch);
            return (
              <Table.Tr key={epoch}>
                <Table.Th scope="row">{epoch}</Table.Th>
                <Table.Td>{cell(own?.[metric])}</Table.Td>
                <Table.Td>{cell(own && validationOf(metric, own))}</Table.Td>
                {before.length > 0 && (
                  <Table.Td className={classes.slide}>{cell(before[epoch - 1]?.[metric])}</Table.Td>
                )}
                {slides && <Table.Td className={classes.slide}>{cell(slide?.[metric])}</Table.Td>}
                {slides && <Table.Td className={classes.slide}>{cell(slide && validationOf(metric, slide))}</Table.Td>}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Tables drop the leading 0. */
function cell(value: number | undefined): string {
  return value === undefined ? '' : value.toFixed(4).replace(/^0\./, '.');
}
