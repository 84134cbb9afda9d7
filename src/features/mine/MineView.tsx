import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CLASSES } from '../../core/network';
import type { Engine } from '../../engine/Engine';
import { useDigits, useDigitsStore } from '../../store/digits/digitsContext';
import { useFigureState } from '../../ui/useFigureState';
import { Collection } from './Collection';
import { DigitDetail } from './DigitDetail';
import detail from './DigitDetail.module.css';
import { type DigitFilter, type Shown, shownKinds } from './digitFilter';
import classes from './MineView.module.css';
import { ResultPanel } from './ResultPanel';
import { tally } from './tally';
import { usePredict } from './usePredict';
import { useReadings } from './useReadings';
import { WritePad } from './WritePad';

/** Digits of one's own: written, labelled, read by the network on the bench, and looked into one by one. */
export function MineView({ engine }: { readonly engine: Engine }) {
  const { t } = useTranslation('mine');
  const store = useDigitsStore();
  useEffect(() => void store.getState().open(), [store]);
  const digits = useDigits((state) => state.digits);
  const network = usePredict(engine);
  const readings = useReadings(digits, network);
  const [filter, setFilter] = useFilter();
  const { writer } = filter;
  const theirs = useMemo(() => (writer ? digits.filter((digit) => digit.writer === writer) : digits), [digits, writer]);
  const counted = useMemo(() => tally(theirs, readings), [theirs, readings]);
  const [selected, setSelected] = useState<string>();
  const chosen = digits.find(({ id }) => id === selected);
  const below = useRef<HTMLDivElement>(null);
  return (
    <div className={classes.view}>
      <header className={classes.head}>
        <h1>{t('title')}</h1>
        <p>{t('intro')}</p>
      </header>
      <div className={classes.top}>
        <WritePad readings={readings} />
        <ResultPanel
          counted={counted}
          total={theirs.length}
          writer={writer}
          trained={network !== undefined}
          onPair={({ label }) => {
            setFilter({ ...filter, label, shown: 'wrong' });
            below.current?.scrollIntoView({ block: 'start' });
          }}
        />
      </div>
      <div ref={below} className={classes.below}>
        <Collection
          readings={readings}
          filter={filter}
          onFilter={setFilter}
          selected={chosen?.id}
          onSelect={setSelected}
        />
        {chosen ? (
          <DigitDetail
            engine={engine}
            digit={chosen}
            reading={readings.get(chosen)}
            network={network}
            onClose={() => setSelected(undefined)}
          />
        ) : (
          digits.length > 0 && <p className={detail.choose}>{t('detail.choose')}</p>
        )}
      </div>
    </div>
  );
}

/** Which drawings are looked at; stands in the link. */
function useFilter(): readonly [DigitFilter, (filter: DigitFilter) => void] {
  const [label, setLabel] = useFigureState('digit', -1, (text) => {
    const digit = Number(text);
    return /^\d$/.test(text) && digit < CLASSES ? digit : undefined;
  });
  const [writer, setWriter] = useFigureState('writer', '', (text) => text);
  const [shown, setShown] = useFigureState<Shown>('show', 'all', (text) => shownKinds.find((kind) => kind === text));
  const filter = useMemo(() => ({ label: label < 0 ? undefined : label, writer, shown }), [label, writer, shown]);
  return [
    filter,
    (next) => {
      setLabel(next.label ?? -1);
      setWriter(next.writer);
      setShown(next.shown);
    },
  ];
}
