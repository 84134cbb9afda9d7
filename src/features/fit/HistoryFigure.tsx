import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { historyDict, historyPython } from '../../core/log/historyDict';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { ValueSlider } from '../../ui/ValueSlider';
import classes from './HistoryFigure.module.css';
import { type HistoryKey, historyKeys, slideValue } from './historyEntry';
import type { FitView } from './useFit';

export interface HistoryFigureProps {
  readonly view: FitView;
  readonly list: HistoryKey;
  readonly onList: (list: HistoryKey) => void;
  /** Place in the list, from 0. */
  readonly index: number;
  readonly onIndex: (index: number) => void;
}

/** The dict that `fit` leaves: four lists under four names, and the one entry that is asked for. */
export function HistoryFigure({ view, list, onList, index, onIndex }: HistoryFigureProps) {
  const { t } = useTranslation('fit');
  const { records, run } = view;
  const dict = historyDict(records);
  const places = Math.max(run.epochs, records.length);
  const place = Math.min(index, places - 1);
  const value = dict[list]?.[place];
  const printed = view.slides.length ? slideValue(list, place) : undefined;
  return (
    <FigureFrame
      label={t('history.label')}
      summary={
        value === undefined
          ? t('history.empty')
          : t('history.summary', { list, index: place, epoch: place + 1, value: String(value) })
      }
      numbers={records.length > 0 && <pre className={classes.python}>{historyPython(dict)}</pre>}
    >
      <div className={classes.controls}>
        <SegmentedControl
          aria-label={t('history.pickList')}
          withItemsBorders={false}
          value={list}
          onChange={(name) => onList(historyKeys.find((each) => each === name) ?? 'loss')}
          data={[...historyKeys]}
        />
        <div className={classes.slider}>
          <ValueSlider
            label={t('history.pickIndex')}
            value={place}
            text={String(place)}
            min={0}
            max={places - 1}
            step={1}
            onChange={onIndex}
          />
        </div>
      </div>
      <Lists
        view={view}
        list={list}
        place={place}
        places={places}
        onPick={(name, at) => {
          onList(name);
          onIndex(at);
        }}
      />
      <LitPart part="entry" className={classes.entry}>
        <code className={classes.expression}>{`train_history.history['${list}'][${place}]`}</code>
        <strong className={classes.value}>{value === undefined ? '…' : String(value)}</strong>
        <span className={classes.meaning}>
          {t(`history.means.${list}`, { epoch: place + 1 })}
          {printed !== undefined && ` · ${t('history.slides', { value: printed })}`}
        </span>
      </LitPart>
    </FigureFrame>
  );
}

interface ListsProps {
  readonly view: FitView;
  readonly list: HistoryKey;
  readonly place: number;
  readonly places: number;
  readonly onPick: (list: HistoryKey, place: number) => void;
}

/** The lists, an entry to a cell, as they fill epoch by epoch. To look at and to point at; the controls above do the same. */
function Lists({ view, list, place, places, onPick }: ListsProps) {
  const dict = historyDict(view.records);
  return (
    <div className={classes.lists} aria-hidden="true">
      {historyKeys.map((name) => (
        <div key={name} className={classes.list} data-chosen={name === list || undefined}>
          <code className={classes.name}>{`'${name}'`}</code>
          <div className={classes.cells}>
            {Array.from({ length: places }, (_, at) => (
              <span
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the list
                key={at}
                className={classes.cell}
                data-chosen={(name === list && at === place) || undefined}
                onPointerDown={() => onPick(name, at)}
              >
                {dict[name]?.[at]?.toFixed(3).replace(/^0/, '') ?? '·'}
              </span>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
