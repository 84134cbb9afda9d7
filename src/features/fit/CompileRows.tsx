import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { kerasFigures } from '../../core/log/kerasFigures';
import { countText } from '../../ui/countText';
import { useLit } from '../../ui/litContext';
import classes from './CompileFigure.module.css';
import type { CompileChoice } from './compileChoice';
import type { CompiledStep } from './compiledStep';

export interface CompileRowsProps {
  readonly theirs: CompiledStep | undefined;
  readonly yours: CompiledStep | undefined;
  readonly metrics: CompileChoice['metrics'];
  /** Weights that differ after the step. */
  readonly apart: number | undefined;
  readonly all: number;
}

/** The first step by the slides' compile and by yours; what differs is marked. */
export function CompileRows({ theirs, yours, metrics, apart, all }: CompileRowsProps) {
  const { t } = useTranslation('fit');
  const { lit } = useLit();
  const rows = [
    { name: 'before', part: 'loss', of: ({ before }: CompiledStep) => before.loss.toFixed(4) },
    { name: 'farthest', part: 'optimizer', of: ({ farthest }: CompiledStep) => farthest.toFixed(6) },
    { name: 'after', part: 'loss', of: ({ after }: CompiledStep) => after.loss.toFixed(4) },
  ] as const;
  return (
    <>
      <Table className={classes.rows} aria-label={t('compile.label')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('compile.step')}</Table.Th>
            <Table.Th>{t('compile.slides')}</Table.Th>
            <Table.Th>{t('compile.yours')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, part, of }) => {
            const [slide, own] = [theirs && of(theirs), yours && of(yours)];
            return (
              <Table.Tr key={name} data-lit={lit === part || undefined}>
                <Table.Th scope="row">{t(`compile.rows.${name}`)}</Table.Th>
                <Table.Td>{slide}</Table.Td>
                <Table.Td className={classes.own} data-apart={slide !== own || undefined}>
                  {own}
                </Table.Td>
              </Table.Tr>
            );
          })}
          <Table.Tr>
            <Table.Th scope="row">{t('compile.rows.apart', { all: countText(all) })}</Table.Th>
            <Table.Td>–</Table.Td>
            <Table.Td className={classes.own} data-apart={(apart ?? 0) > 0 || undefined}>
              {apart === undefined ? '' : countText(apart)}
            </Table.Td>
          </Table.Tr>
        </Table.Tbody>
      </Table>
      <p className={classes.printed} data-lit={lit === 'metrics' || undefined}>
        <span>{t('compile.prints')}</span>
        <code>{yours ? printed(yours, metrics) : ''}</code>
      </p>
    </>
  );
}

/** What Keras would print of this batch. */
function printed({ before }: CompiledStep, metrics: CompileChoice['metrics']): string {
  const text = kerasFigures(before).replace(/^ - /, '');
  return metrics === 'accuracy' ? text : text.replace(/ - accuracy.*/, '');
}
