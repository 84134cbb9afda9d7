import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCourseResults } from '../../store/course/useCourseResults';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveBand, CurveLine } from '../../ui/curves/CurveLine';
import { LineKey } from '../../ui/curves/LineKey';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import classes from './Depth.module.css';
import { accuracyAxis, epochAxis } from './depthAxes';
import { RaceTable } from './RaceTable';
import { bundle, heats, RATES, type Rate, raceKey, raceKeys } from './race';

export interface RaceFigureProps {
  readonly seeds: readonly number[];
  readonly tools: ReactNode;
}

const pigments = { 0.01: 'check', 0.001: 'network' } as const;

/** Two learning rates from the same start weights, over several seeds: every run, their range and their middle. */
export function RaceFigure({ seeds, tools }: RaceFigureProps) {
  const { t } = useTranslation('deeper');
  const runs = useCourseResults(raceKeys(seeds));
  const drawn = RATES.map((rate) => {
    const series = seeds.map((seed) => runs[raceKey(rate, seed)]?.records.map(({ accuracy }) => accuracy) ?? []);
    return rateLines(rate, seeds, series);
  });
  const decided = heats(seeds, runs).filter(({ winner }) => winner !== undefined);
  const wins = decided.filter(({ winner }) => winner === RATES[1]).length;
  const summary = decided.length ? t('raceSummary', { wins, seeds: decided.length }) : t('raceEmpty');
  return (
    <FigureFrame label={t('raceLabel')} tools={tools} notes={<RaceKeys />} summary={summary}>
      <CurveChart
        x={epochAxis}
        y={accuracyAxis}
        height={236}
        xName={t('epoch')}
        lines={drawn.flatMap(({ lines }) => lines)}
        bands={drawn.map(({ band }) => band)}
        right={52}
      />
      <p className={classes.verdict} role="status">
        {summary}
      </p>
      <RaceTable seeds={seeds} />
    </FigureFrame>
  );
}

function rateLines(
  rate: Rate,
  seeds: readonly number[],
  series: readonly (readonly number[])[],
): { readonly lines: readonly CurveLine[]; readonly band: CurveBand } {
  const pigment = pigments[rate];
  const { band, median } = bundle(series);
  const each = series.map(
    (accuracies, index): CurveLine => ({
      key: raceKey(rate, seeds[index]),
      look: 'seed',
      pigment,
      points: accuracies.map((accuracy, epoch) => [epoch + 1, accuracy] as const),
    }),
  );
  return {
    band: { key: String(rate), pigment, points: band },
    lines: [...each, { key: `median ${rate}`, look: 'median', pigment, points: median, end: String(rate) }],
  };
}

/** What a thick line, a thin one and an area are. */
function RaceKeys() {
  const { t } = useTranslation('deeper');
  return (
    <div className={classes.keys}>
      {RATES.map((rate) => (
        <LitPart key={rate} part={rate === 0.01 ? 'fast' : 'slow'}>
          <LineKey look="median" pigment={pigments[rate]} name={t('rate', { rate })} />
        </LitPart>
      ))}
      <p>{t('raceKey')}</p>
    </div>
  );
}
