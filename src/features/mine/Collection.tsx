import { NativeSelect, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import { MOST_DIGITS, type OwnDigit } from '../../data/own/OwnDigit';
import { useDigits } from '../../store/digits/digitsContext';
import { countText } from '../../ui/countText';
import { WordButton } from '../../ui/WordButton';
import classes from './Collection.module.css';
import { DigitGrid } from './DigitGrid';
import { type DigitFilter, filtered, shownKinds, writersOf } from './digitFilter';
import { FileTools } from './FileTools';
import type { Reading } from './Reading';

const digitNames = Array.from({ length: CLASSES }, (_, digit) => String(digit));

export interface CollectionProps {
  readonly readings: ReadonlyMap<OwnDigit, Reading>;
  readonly filter: DigitFilter;
  readonly onFilter: (filter: DigitFilter) => void;
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
}

/** Every drawing that is kept: which of them are looked at, the grid, and files to take away and to bring in. */
export function Collection({ readings, filter, onFilter, selected, onSelect }: CollectionProps) {
  const { t } = useTranslation('mine');
  const digits = useDigits((state) => state.digits);
  const remove = useDigits((state) => state.remove);
  const shown = filtered(digits, readings, filter);
  return (
    <section className={classes.collection} aria-labelledby="mine-collection">
      <div className={classes.head}>
        <h2 id="mine-collection" className={classes.title}>
          {t('list.heading')}
        </h2>
        <span className={classes.count}>
          {t('list.count', { number: countText(digits.length), most: countText(MOST_DIGITS) })}
        </span>
      </div>
      {digits.length > 0 && <Filters filter={filter} onFilter={onFilter} />}
      {shown.length > 0 ? (
        <DigitGrid
          digits={shown}
          readings={readings}
          selected={selected}
          onSelect={onSelect}
          onDelete={(id) => void remove([id])}
        />
      ) : (
        <p className={classes.note}>{t(digits.length ? 'list.nothing' : 'list.empty')}</p>
      )}
      <UndoLine />
      <FileTools readings={readings}>
        {shown.length > 0 && (
          <WordButton
            quiet
            icon="clear"
            label={t('list.deleteShown', { count: shown.length })}
            onClick={() => void remove(shown.map(({ id }) => id))}
          />
        )}
      </FileTools>
    </section>
  );
}

function Filters({ filter, onFilter }: Pick<CollectionProps, 'filter' | 'onFilter'>) {
  const { t } = useTranslation('mine');
  const digits = useDigits((state) => state.digits);
  const writers = writersOf(digits);
  return (
    <div className={classes.filters}>
      <NativeSelect
        className={classes.label}
        label={t('list.label')}
        data={[{ value: '', label: t('list.allLabels') }, ...digitNames]}
        value={filter.label ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onFilter({ ...filter, label: value === '' ? undefined : Number(value) })
        }
      />
      {(writers.length > 0 || filter.writer) && (
        <NativeSelect
          className={classes.writer}
          label={t('list.writer')}
          data={[
            { value: '', label: t('list.everybody') },
            ...new Set([...writers, ...(filter.writer ? [filter.writer] : [])]),
          ]}
          value={filter.writer}
          onChange={(event) => onFilter({ ...filter, writer: event.currentTarget.value })}
        />
      )}
      <SegmentedControl
        aria-label={t('list.shown')}
        withItemsBorders={false}
        data={shownKinds.map((value) => ({ value, label: t(`list.${value}`) }))}
        value={filter.shown}
        onChange={(shown) => onFilter({ ...filter, shown })}
      />
    </div>
  );
}

/** What was done last, and the way back. */
function UndoLine() {
  const { t } = useTranslation('mine');
  const undoable = useDigits((state) => state.undoable);
  const undo = useDigits((state) => state.undo);
  return (
    <div role="status">
      {undoable && (
        <p className={classes.undo}>
          {undoable.kind === 'removed' ? t('list.removed', { count: undoable.before.length }) : t('list.relabelled')}
          <WordButton icon="undo" label={t('list.undo')} onClick={() => void undo()} />
        </p>
      )}
    </div>
  );
}
