import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LineKey } from '../../ui/curves/LineKey';
import { WordButton } from '../../ui/WordButton';
import type { CompareRow } from './CompareRow';
import { columnKeys, columns } from './columns';
import { NameField } from './NameField';
import { RowMenu, type RowMenuActions } from './RowMenu';
import classes from './RunsTable.module.css';
import { useWords } from './useWords';

export interface RunRowActions extends RowMenuActions {
  readonly onChoose: (id: string) => void;
  readonly onColour: (id: string) => void;
  readonly onPin: (id: string, pinned: boolean) => void;
  readonly onRename: (id: string, name: string) => void;
}

export interface RunRowProps extends RunRowActions {
  readonly row: CompareRow;
  readonly chosen: boolean;
  /** Which of the two colours it has. */
  readonly slot: 0 | 1 | undefined;
  readonly unsaved: boolean;
}

/** A run in figures; its name gives it a colour, its tick puts it into the charts. */
export const RunRow = memo(function RunRow({ row, chosen, slot, unsaved, ...actions }: RunRowProps) {
  const { t } = useTranslation('compare');
  const words = useWords();
  const [naming, setNaming] = useState(false);
  const { id, name, entry } = row;
  const look = slot === 0 ? 'train' : slot === 1 ? 'validation' : entry ? 'other' : 'slidesDotted';
  return (
    <tr data-slot={slot} data-run={id}>
      <td className={classes.pick}>
        <label className={classes.tick}>
          <input
            type="checkbox"
            checked={chosen}
            aria-label={t('show', { name })}
            onChange={() => actions.onChoose(id)}
          />
          <span className={classes.sample}>{chosen && <LineKey look={look} name="" />}</span>
        </label>
      </td>
      <th scope="row" className={classes.name}>
        {naming ? (
          <NameField
            name={name}
            onDone={(next) => {
              setNaming(false);
              if (next !== undefined) actions.onRename(id, next);
            }}
          />
        ) : (
          <button
            type="button"
            className={classes.colour}
            aria-pressed={slot !== undefined}
            title={t('colourHint')}
            onClick={() => actions.onColour(id)}
          >
            {name}
          </button>
        )}
        {entry?.history.stopped && <span className={classes.mark}>{t('stopped')}</span>}
        {unsaved && <span className={classes.mark}>{t('unsaved')}</span>}
      </th>
      {columnKeys.slice(1).map((key) => (
        <td key={key} data-words={columns[key].words || undefined} data-column={key}>
          {columns[key].text(row, words)}
        </td>
      ))}
      <td className={classes.actions}>
        {entry && (
          <>
            <WordButton
              quiet
              iconOnly
              icon={entry.pinned ? 'pinned' : 'pin'}
              label={t('pin', { name })}
              aria-pressed={entry.pinned}
              onClick={() => actions.onPin(id, !entry.pinned)}
            />
            <RowMenu row={row} onRename={() => setNaming(true)} {...menuOnly(actions)} />
          </>
        )}
      </td>
    </tr>
  );
});

function menuOnly({ onOpen, onSave, onRemove }: RunRowActions): RowMenuActions {
  return { onOpen, onSave, onRemove };
}
