import { UnstyledButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLab } from '../../store/labContext';
import { useRace } from '../../store/runs/runsContext';
import { Icon } from '../../ui/Icon';
import { WordButton } from '../../ui/WordButton';
import type { CompareRow } from './CompareRow';
import type { Choice } from './choice';
import classes from './Race.module.css';
import { RaceChart } from './RaceChart';
import { RaceForm } from './RaceForm';
import { entrantsOf, otherValue, type RaceWish, runOf } from './raceEntrants';

export interface RaceSectionProps {
  readonly rows: readonly CompareRow[];
  readonly colour: Choice['colour'];
  /** Told the ids of both runs when a race has ended. */
  readonly onEnded: (first: string, second: string) => void;
}

/** Two runs trained side by side from one seed; both join the table. */
export function RaceSection({ rows, colour, onEnded }: RaceSectionProps) {
  const { t } = useTranslation('compare');
  const draft = useLab((lab) => lab.draft);
  const start = useRace((race) => race.start);
  const stop = useRace((race) => race.stop);
  const status = useRace((race) => race.status);
  const lanes = useRace((race) => race.lanes.length);
  const [asked, setAsked] = useState<RaceWish>();
  const own = colour.filter((id) => rows.some((row) => row.id === id && row.entry));
  const wish = asked ?? firstWish(own, rows, draft);
  const entrants = entrantsOf(wish, draft, rows);
  // Files are given to one engine only, the lab's.
  const files = entrants?.some(({ data }) => data === 'files');
  const busy = status === 'running' || status === 'testing';
  useTellEnd(onEnded);
  return (
    <section className={classes.race} aria-label={t('race.title')}>
      <h2>{t('race.title')}</h2>
      <p className={classes.note}>{t('race.note')}</p>
      <RaceForm wish={wish} onWish={setAsked} draft={draft} rows={rows} />
      <div className={classes.bar}>
        <UnstyledButton
          className={classes.start}
          disabled={busy || !entrants || files}
          onClick={() => {
            setAsked(wish);
            if (entrants) void start(entrants);
          }}
        >
          <Icon name="play" size={18} />
          {t(lanes ? 'race.again' : 'race.start')}
        </UnstyledButton>
        {busy && <WordButton quiet icon="stop" label={t('race.stop')} onClick={stop} />}
        {files && <span className={classes.note}>{t('race.whyFiles')}</span>}
      </div>
      {lanes > 0 && <RaceChart />}
    </section>
  );
}

/** The two in colour where they are one's own, else the lab's settings and one change. */
function firstWish(own: readonly string[], rows: readonly CompareRow[], draft: Parameters<typeof runOf>[1]): RaceWish {
  const first = own[0] ?? 'lab';
  const run = runOf(first, draft, rows);
  const { seed, epochs } = run;
  return { first, second: own[1] ?? 'change', key: 'lr', value: otherValue(run, 'lr'), seed, epochs };
}

/** Tells once of each race that ends on this screen. */
function useTellEnd(onEnded: RaceSectionProps['onEnded']): void {
  const status = useRace((race) => race.status);
  const lanes = useRace((race) => race.lanes);
  const before = useRef(status);
  const tell = useRef(onEnded);
  useEffect(() => {
    tell.current = onEnded;
  });
  useEffect(() => {
    const [first, second] = lanes.map(({ id }) => id);
    if (before.current !== 'ended' && status === 'ended' && first && second) tell.current(first, second);
    before.current = status;
  }, [status, lanes]);
}
