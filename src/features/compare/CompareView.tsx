import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { faultOf } from '../../store/faultOf';
import type { Fault } from '../../store/LabState';
import { useLabStore } from '../../store/labContext';
import { useRuns, useRunsStores } from '../../store/runs/runsContext';
import { useFigureState } from '../../ui/useFigureState';
import classes from './Compare.module.css';
import { CompareCharts } from './CompareCharts';
import { CompareNotes } from './CompareNotes';
import { ownRow, slideRows } from './compareRows';
import { Differences } from './Differences';
import { RaceSection } from './RaceSection';
import { RunsTable } from './RunsTable';
import { openInLab, saveRuns } from './runFiles';
import { newestFirst, pressed, readSorting, sortingText, sortRows } from './sortRows';
import { TableTools } from './TableTools';
import { useChoice } from './useChoice';
import { useLasting } from './useLasting';
import { useWords } from './useWords';

/** Every run in a table, the chosen ones in charts with what they differ in, and two raced from one seed. */
export function CompareView() {
  const { t } = useTranslation('compare');
  const words = useWords();
  const { runs } = useRunsStores();
  const lab = useLabStore();
  const entries = useRuns((state) => state.entries);
  const unsaved = useRuns((state) => state.unsaved);
  const [fault, setFault] = useState<Fault>();
  const [sortText, setSort] = useFigureState('sort', sortingText(newestFirst), (text) =>
    readSorting(text) ? text : undefined,
  );
  const sorting = readSorting(sortText) ?? newestFirst;
  const slides = useMemo(() => slideRows(words), [words]);
  const all = useMemo(() => [...entries.map((entry) => ownRow(entry, words)), ...slides], [entries, slides, words]);
  const choice = useChoice(all);
  const own = sortRows(all.slice(0, entries.length), sorting, words);
  const drawn = [...own, ...slides].filter(({ id }) => choice.runs.includes(id));

  useEffect(() => void runs.getState().open(), [runs]);
  const attempt = useCallback((work: Promise<unknown>) => {
    setFault(undefined);
    work.catch((error: unknown) => setFault(faultOf(error)));
  }, []);
  const remove = (ids: readonly string[]) => {
    choice.leaveOut(ids);
    void runs.getState().remove(ids);
  };
  // The rows are drawn anew only when they change, so what they call has to stay the same.
  const actions = useLasting({
    onChoose: choice.toggleRun,
    onColour: choice.toggleColour,
    onPin: (id: string, pinned: boolean) => void runs.getState().pin(id, pinned),
    onRename: (id: string, name: string) => void runs.getState().rename(id, name),
    onOpen: (id: string, weights: boolean) => attempt(openInLab(lab, runs, id, weights)),
    onSave: (ids: readonly string[]) => attempt(saveRuns(runs, ids)),
    onRemove: remove,
  });
  return (
    <>
      <div className={classes.head}>
        <h1>{t('title')}</h1>
        <p>{entries.length ? t('count', { count: entries.length }) : t('intro')}</p>
        <TableTools rows={[...own, ...slides]} choice={choice} attempt={attempt} onRemove={remove} />
      </div>
      <CompareNotes missing={choice.missing} fault={fault} onDismiss={() => setFault(undefined)} />
      <RunsTable
        own={own}
        slides={slides}
        choice={choice}
        sorting={sorting}
        onSort={(column) => setSort(sortingText(pressed(column, sorting)))}
        unsaved={unsaved}
        {...actions}
      />
      <CompareCharts rows={drawn} colour={choice.colour} />
      <section className={classes.section}>
        <h2>{t('differences')}</h2>
        <Differences rows={colouredFirst(drawn, choice.colour)} />
      </section>
      <RaceSection rows={all} colour={choice.colour} onEnded={choice.showPair} />
    </>
  );
}

function colouredFirst<R extends { readonly id: string }>(rows: readonly R[], colour: readonly string[]): readonly R[] {
  const rank = ({ id }: R) => (colour.includes(id) ? colour.indexOf(id) : colour.length);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
