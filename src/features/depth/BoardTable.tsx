import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCourseResults } from '../../store/course/useCourseResults';
import { grouped } from '../../ui/format';
import classes from './Depth.module.css';
import type { Entrant } from './DepthBoard';
import { depthResult } from './depthResult';
import { shapeText } from './depthRuns';

export interface BoardTableProps {
  readonly entrants: readonly Entrant[];
  readonly chosen: string;
  readonly onChosen: (key: string) => void;
}

/** Each network in figures; its name colours its line. */
export function BoardTable({ entrants, chosen, onChosen }: BoardTableProps) {
  const { t } = useTranslation('deeper');
  const runs = useCourseResults(entrants.map(({ key }) => key));
  const heads = ['layers', 'parameters', 'training', 'validation', 'asleep'] as const;
  return (
    <div className={classes.scroll}>
      <Table className={classes.table} aria-label={t('boardTable')}>
        <Table.Thead>
          <Table.Tr>
            {heads.map((head) => (
              <Table.Th key={head}>{t(`heads.${head}`)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entrants.map(({ key, run, name }) => {
            const { parameters, accuracy, valAccuracy, asleep } = depthResult(run, runs[key]);
            return (
              <Table.Tr key={key} data-chosen={key === chosen || undefined}>
                <Table.Th scope="row">
                  <button
                    type="button"
                    className={classes.name}
                    aria-pressed={key === chosen}
                    onClick={() => onChosen(key)}
                  >
                    <b>{name}</b> <span>{shapeText(run)}</span>
                  </button>
                </Table.Th>
                <Table.Td>{grouped(parameters)}</Table.Td>
                <Table.Td className={classes.main}>{share(accuracy)}</Table.Td>
                <Table.Td>{share(valAccuracy)}</Table.Td>
                <Table.Td className={asleep?.length ? classes.asleep : undefined}>
                  {!asleep ? '–' : asleep.length ? asleep.join(' ') : t('none')}
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function share(value: number | undefined): string {
  return value === undefined ? '–' : value.toFixed(3).replace(/^0/, '');
}
