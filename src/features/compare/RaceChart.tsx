import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { curveGap } from '../../core/curveGap';
import type { RaceLane } from '../../store/runs/createRace';
import { useRace } from '../../store/runs/runsContext';
import { ChartExport } from '../../ui/ChartExport';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import { LineKey } from '../../ui/curves/LineKey';
import { FaultNote } from '../../ui/FaultNote';
import { FigureFrame } from '../../ui/FigureFrame';
import type { CompareRow } from './CompareRow';
import { CurveNumbers } from './CurveNumbers';
import { share } from './columns';
import { accuracyAxis } from './compareLines';
import { endNames } from './endNames';
import classes from './Race.module.css';
import { settingsName } from './rowNames';
import { useWords } from './useWords';

const looks = ['train', 'validation'] as const;

/** Both runs of a race as they come along, and how it ended. */
export function RaceChart() {
  const { t } = useTranslation('compare');
  const words = useWords();
  const drawing = useRef<HTMLDivElement>(null);
  const lanes = useRace((race) => race.lanes);
  const rows = lanes.map((lane, i): CompareRow => laneRow(lane, String(i), settingsName(lane.run, words)));
  const ends = endNames(rows, words);
  const lines = rows.map((row, i): CurveLine => {
    const points = row.epochs.map(({ epoch, accuracy, valAccuracy }) => [epoch, valAccuracy ?? accuracy] as const);
    return { key: row.id, look: looks[i], points, end: ends.get(row.id) };
  });
  const last = Math.max(...lanes.map(({ history, run }) => Math.max(history.to, run.epochs)));
  const x = { from: 0.5, to: last + 0.5, ticks: Array.from({ length: last }, (_, i) => i + 1) };
  const verdict = useVerdict(lanes, ends);
  return (
    <FigureFrame
      label={t('race.chart')}
      title={t('charts.accuracy')}
      summary={verdict}
      tools={<ChartExport of={drawing} title={t('race.chart')} name="mlp-lab-race" />}
      notes={
        <div className={classes.lanes}>
          {lanes.map((lane, i) => (
            <LaneState key={looks[i]} lane={lane} look={looks[i]} name={ends.get(String(i)) ?? ''} />
          ))}
          <p className={classes.verdict} role="status">
            {verdict}
          </p>
        </div>
      }
      numbers={<CurveNumbers label={t('race.chart')} rows={rows} figure="valAccuracy" ends={ends} />}
    >
      <div ref={drawing}>
        <CurveChart x={x} y={accuracyAxis(lines, true)} height={240} lines={lines} xName={t('epoch')} right={150} />
      </div>
    </FigureFrame>
  );
}

function laneRow({ run, history }: RaceLane, id: string, name: string): CompareRow {
  const data = history.data ?? (run.data === 'auto' ? 'mnist' : run.data);
  return { id, name, run, unprinted: [], epochs: history.epochs, engine: history.engine, data };
}

interface LaneStateProps {
  readonly lane: RaceLane;
  readonly look: (typeof looks)[number];
  readonly name: string;
}

/** Where one of the two stands. */
function LaneState({ lane, look, name }: LaneStateProps) {
  const { t } = useTranslation('compare');
  const { history, loading, fault, run } = lane;
  const last = history.epochs.at(-1);
  const to = Math.max(history.to, run.epochs);
  return (
    <div>
      <LineKey look={look} name={name} />
      <p className={classes.lane}>
        {loading && !last ? t('race.loading') : t('race.epoch', { epoch: history.epochs.length, to })}
        {last && <b>{share(last.valAccuracy ?? last.accuracy)}</b>}
      </p>
      {fault && <FaultNote fault={fault} />}
    </div>
  );
}

/** How the race has ended, in a sentence. */
function useVerdict(lanes: readonly RaceLane[], ends: ReadonlyMap<string, string>): string {
  const { t } = useTranslation('compare');
  const status = useRace((race) => race.status);
  const stopped = useRace((race) => race.stopped);
  if (status === 'testing') return t('race.testing');
  if (status !== 'ended') return t('race.running');
  const [first, second] = lanes.map(({ history }) => history.epochs);
  const gap = first && second && curveGap(first, second);
  if (!gap || lanes.some(({ fault }) => fault)) return t('race.broken');
  if (gap.loss === 0 && gap.accuracy === 0) return t('race.same', { epochs: gap.epochs, count: gap.epochs });
  const at = gap.epochs - 1;
  const figures = [first[at], second[at]].map(({ accuracy, valAccuracy }) => valAccuracy ?? accuracy);
  if (figures[0] === figures[1]) return t('race.even', { epoch: gap.epochs });
  const winner = ends.get(figures[0] > figures[1] ? '0' : '1') ?? '';
  const by = Math.abs(figures[0] - figures[1]).toFixed(4);
  return t(stopped ? 'race.aheadWhenStopped' : 'race.ahead', { winner, by, epoch: gap.epochs });
}
