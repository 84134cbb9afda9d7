import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRuns, useRunsStores } from '../../store/runs/runsContext';
import { Icon } from '../../ui/Icon';
import { saveFile } from '../../ui/saveFile';
import { WordButton } from '../../ui/WordButton';
import classes from './Compare.module.css';
import type { CompareRow } from './CompareRow';
import { openRuns, saveRuns } from './runFiles';
import { runsCsv } from './runsCsv';
import type { ChoiceView } from './useChoice';

export interface TableToolsProps {
  /** As they stand in the table. */
  readonly rows: readonly CompareRow[];
  readonly choice: ChoiceView;
  readonly attempt: (work: Promise<unknown>) => void;
  readonly onRemove: (ids: readonly string[]) => void;
}

/** What can be done with the table and with all the chosen runs together. */
export function TableTools({ rows, choice, attempt, onRemove }: TableToolsProps) {
  const { t } = useTranslation('compare');
  const { runs } = useRunsStores();
  const removed = useRuns((state) => state.removed);
  const [told, setTold] = useState('');
  const chosen = rows.filter(({ id, entry }) => entry && choice.runs.includes(id)).map(({ id }) => id);

  function putBack(): void {
    choice.putBack(removed.map(({ entry }) => entry.id));
    void runs.getState().putBack();
  }
  async function open(event: ChangeEvent<HTMLInputElement>): Promise<void> {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    setTold('');
    if (!file) return;
    try {
      const { ids, added } = await openRuns(runs, file);
      choice.show(ids);
      const known = ids.length - added;
      setTold(t(known ? 'openedSome' : 'opened', { count: added, known }));
    } finally {
      // The same file can be chosen again.
      input.value = '';
    }
  }
  return (
    <div className={classes.tools}>
      <span role="status">{told}</span>
      {removed.length > 0 && <WordButton icon="undo" label={t('undo', { count: removed.length })} onClick={putBack} />}
      {chosen.length > 0 && (
        <>
          <WordButton
            quiet
            icon="clear"
            label={t('removeChosen', { count: chosen.length })}
            onClick={() => onRemove(chosen)}
          />
          <WordButton
            quiet
            icon="save"
            label={t('saveChosen', { count: chosen.length })}
            title={t('saveHint')}
            onClick={() => attempt(saveRuns(runs, chosen))}
          />
        </>
      )}
      <label className={classes.file}>
        <Icon name="upload" size={18} />
        {t('open')}
        <input type="file" accept=".mlpruns,.mlprun" onChange={(event) => attempt(open(event))} />
      </label>
      <WordButton
        quiet
        icon="download"
        label={t('csv')}
        // The mark at its beginning tells spreadsheets that names may be Chinese.
        onClick={() => saveFile('mlp-lab-runs.csv', 'text/csv', `\ufeff${runsCsv(rows)}`)}
      />
    </div>
  );
}
