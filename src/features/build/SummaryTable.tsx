import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parameterCount, summary } from '../../core/network';
import { useLab } from '../../store/labContext';
import { countText } from '../../ui/countText';
import classes from './SummaryTable.module.css';

/** Keras's `model.summary()` of the network as the form shows it. */
export function SummaryTable() {
  const { t } = useTranslation();
  const run = useLab((lab) => lab.draft);
  const total = parameterCount(run);
  return (
    <div className={classes.summary}>
      <p className={classes.model}>Model: "sequential"</p>
      <Table className={classes.table} horizontalSpacing={0} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('build.layerType')}</Table.Th>
            <Table.Th>{t('build.outputShape')}</Table.Th>
            <Table.Th className={classes.count}>{t('build.parameterCount')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {summary(run).map(({ name, type, units, parameters }) => (
            <Table.Tr key={name}>
              <Table.Td>
                {name} ({type})
              </Table.Td>
              <Table.Td>(None, {units})</Table.Td>
              <Table.Td className={classes.count}>{countText(parameters)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <dl className={classes.totals}>
        <dt>{t('build.totalParams')}</dt>
        <dd>{countText(total)}</dd>
        <dt>{t('build.trainableParams')}</dt>
        <dd>{countText(total)}</dd>
        <dt>{t('build.nonTrainableParams')}</dt>
        <dd>0</dd>
      </dl>
    </div>
  );
}
