import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CompareRow } from './CompareRow';
import { type ColumnKey, columnKeys, columns } from './columns';
import { RunRow, type RunRowActions } from './RunRow';
import classes from './RunsTable.module.css';
import type { Sorting } from './sortRows';
import type { ChoiceView } from './useChoice';

export interface RunsTableProps extends RunRowActions {
  /** One's own, in their order. */
  readonly own: readonly CompareRow[];
  /** They stay at the end whatever the order. */
  readonly slides: readonly CompareRow[];
  readonly choice: ChoiceView;
  readonly sorting: Sorting;
  readonly onSort: (column: ColumnKey) => void;
  /** Runs that the browser has refused to keep. */
  readonly unsaved: readonly string[];
}

/** Every run in a row; what does not fit moves sideways below the names. */
export function RunsTable({ own, slides, choice, sorting, onSort, unsaved, ...actions }: RunsTableProps) {
  const { t } = useTranslation('compare');
  const row = (one: CompareRow) => {
    const slot = choice.colour.indexOf(one.id);
    return (
      <RunRow
        key={one.id}
        row={one}
        chosen={choice.runs.includes(one.id)}
        slot={slot === 0 || slot === 1 ? slot : undefined}
        unsaved={unsaved.includes(one.id)}
        {...actions}
      />
    );
  };
  return (
    // It scrolls, so the keyboard has to reach it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
    <section className={classes.region} aria-label={t('table')} tabIndex={0}>
      <table className={classes.table}>
        <caption className={classes.caption}>{t('caption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={classes.pick}>
              <VisuallyHidden>{t('inCharts')}</VisuallyHidden>
            </th>
            {columnKeys.map((key) => (
              <ColumnHead key={key} column={key} sorting={sorting} onSort={onSort} />
            ))}
            <th scope="col">
              <VisuallyHidden>{t('actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>{own.map(row)}</tbody>
        <tbody>{slides.map(row)}</tbody>
      </table>
    </section>
  );
}

interface ColumnHeadProps {
  readonly column: ColumnKey;
  readonly sorting: Sorting;
  readonly onSort: (column: ColumnKey) => void;
}

function ColumnHead({ column, sorting, onSort }: ColumnHeadProps) {
  const { t } = useTranslation('compare');
  const sorted = sorting.column === column ? (sorting.down ? 'descending' : 'ascending') : undefined;
  return (
    <th
      scope="col"
      className={column === 'name' ? classes.name : undefined}
      aria-sort={sorted}
      data-words={columns[column].words || undefined}
    >
      <button type="button" className={classes.head} onClick={() => onSort(column)}>
        {t(`columns.${column}`)}
        <span className={classes.arrow} aria-hidden="true">
          {sorted === 'descending' ? '↓' : sorted === 'ascending' ? '↑' : ''}
        </span>
      </button>
    </th>
  );
}
