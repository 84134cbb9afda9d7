import { Table, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import { grouped } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import classes from './Tries.module.css';
import type { Try } from './tries';
import { useSettingsLine } from './useSettingsLine';

export type TryColumn = 'parameters' | 'accuracy' | 'best' | 'last' | 'lastLoss' | 'seconds';

export interface TriesTableProps {
  readonly tries: readonly Try[];
  /** The run that the challenge begins with; a try is named by what it differs in. */
  readonly base: TrainingRun;
  readonly columns: readonly TryColumn[];
  /** The column that the goal is about. */
  readonly main: TryColumn;
  readonly chosen: string;
  readonly onChosen: (run: TrainingRun) => void;
  /** Whether a try does what is asked. */
  readonly meets: (one: Try) => boolean;
}

/** Every try in figures, the newest last; its name brings its settings back. */
export function TriesTable({ tries, base, columns, main, chosen, onChosen, meets }: TriesTableProps) {
  const { t } = useTranslation('your-turn');
  const line = useSettingsLine(base);
  if (!tries.length) return <p className={classes.empty}>{t('noTries')}</p>;
  return (
    <div className={classes.scroll}>
      <Table className={classes.table} aria-label={t('triesTable')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('heads.try')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column}>{t(`heads.${column}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tries.map((one) => (
            <Table.Tr key={one.key} data-met={meets(one) || undefined}>
              <Table.Th scope="row">
                <button
                  type="button"
                  className={classes.name}
                  aria-pressed={one.key === chosen}
                  onClick={() => onChosen(one.run)}
                >
                  {line(one.run)}
                </button>
                {meets(one) && (
                  <span className={classes.met}>
                    <Icon name="check" size={18} />
                    <VisuallyHidden>{t('met')}</VisuallyHidden>
                  </span>
                )}
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column} className={column === main ? classes.main : undefined}>
                  {cellText(one, column, t('seconds', { value: one.seconds.toFixed(1) }))}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function cellText(one: Try, column: TryColumn, seconds: string): string {
  switch (column) {
    case 'parameters':
      return grouped(one.parameters);
    case 'seconds':
      return one.epochs ? seconds : '–';
    case 'lastLoss':
      return one.nan ? 'NaN' : one.lastLoss === undefined ? '–' : one.lastLoss.toFixed(3);
    default: {
      const value = one[column];
      // Four places: at 0.98 the third tells nothing.
      return one.nan ? 'NaN' : value === undefined ? '–' : value.toFixed(4).replace(/^0/, '');
    }
  }
}
