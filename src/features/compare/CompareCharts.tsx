import { SegmentedControl, Switch } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChartExport } from '../../ui/ChartExport';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import type { CurveAxis } from '../../ui/curves/CurveSpace';
import { FigureFrame } from '../../ui/FigureFrame';
import { useFigureState } from '../../ui/useFigureState';
import { useWidth } from '../../ui/useWidth';
import classes from './Compare.module.css';
import { type CompareRow, lastEpoch } from './CompareRow';
import { CurveNumbers } from './CurveNumbers';
import type { Choice } from './choice';
import { share } from './columns';
import { accuracyAxis, compareLines, epochAxis, logLossAxis, lossAxis, type Metric } from './compareLines';
import { endNames } from './endNames';
import { useWords } from './useWords';

export interface CompareChartsProps {
  /** Those that are drawn. */
  readonly rows: readonly CompareRow[];
  readonly colour: Choice['colour'];
}

const flag = (text: string) => (text === '1' ? true : text === '0' ? false : undefined);

/** Accuracy and loss of the chosen runs on validation, all on one axis each. */
export function CompareCharts({ rows, colour }: CompareChartsProps) {
  const { t } = useTranslation('compare');
  const [training, setTraining] = useFigureState('training', false, flag);
  const [zoomed, setZoomed] = useFigureState('zoom', false, flag);
  const [logarithmic, setLogarithmic] = useFigureState('log', false, flag);
  const shared = { rows, colour, training };
  return (
    <>
      <Switch
        className={classes.training}
        checked={training}
        onChange={(event) => setTraining(event.currentTarget.checked)}
        label={t('training')}
      />
      <div className={classes.pair}>
        <RunsChart
          {...shared}
          metric="accuracy"
          axis={(lines) => accuracyAxis(lines, zoomed)}
          tools={
            <Scale label={t('scaleOf.accuracy')} on={zoomed} onChange={setZoomed} words={[t('whole'), t('zoomed')]} />
          }
        />
        <RunsChart
          {...shared}
          metric="loss"
          scale={logarithmic ? Math.log10 : undefined}
          axis={logarithmic ? logLossAxis : lossAxis}
          tools={
            <Scale
              label={t('scaleOf.loss')}
              on={logarithmic}
              onChange={setLogarithmic}
              words={[t('linear'), t('logarithmic')]}
            />
          }
        />
      </div>
    </>
  );
}

interface ScaleProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly words: readonly [off: string, on: string];
}

function Scale({ label, on, onChange, words }: ScaleProps) {
  return (
    <SegmentedControl
      size="xs"
      withItemsBorders={false}
      aria-label={label}
      value={on ? '1' : '0'}
      onChange={(value) => onChange(value === '1')}
      data={[
        { value: '0', label: words[0] },
        { value: '1', label: words[1] },
      ]}
    />
  );
}

interface RunsChartProps extends CompareChartsProps {
  readonly metric: Metric;
  readonly training: boolean;
  readonly scale?: (value: number) => number;
  readonly axis: (lines: readonly CurveLine[]) => CurveAxis;
  readonly tools: ReactNode;
}

function RunsChart({ rows, colour, metric, training, scale, axis, tools }: RunsChartProps) {
  const { t } = useTranslation('compare');
  const words = useWords();
  const drawing = useRef<HTMLDivElement>(null);
  const [measure, width] = useWidth(640);
  const roomy = width > 480;
  const ends = endNames(rows, words, roomy ? 20 : 14);
  const lines = compareLines(rows, { metric, colour, ends, training, scale });
  const title = t(`charts.${metric}`);
  const figure = metric === 'accuracy' ? 'valAccuracy' : 'valLoss';
  const summary = rows.map((row) => `${row.name}: ${share(lastEpoch(row)?.[figure])}`).join(' · ');
  return (
    <FigureFrame
      label={title}
      summary={summary || t('noneChosen')}
      tools={
        <>
          {tools}
          <ChartExport of={drawing} title={title} name={`mlp-lab-${metric}`} />
        </>
      }
      numbers={<CurveNumbers label={title} rows={rows} figure={figure} ends={ends} />}
    >
      <div ref={measure}>
        <div ref={drawing}>
          <CurveChart
            x={epochAxis(rows)}
            y={axis(lines)}
            height={260}
            lines={lines}
            xName={t('epoch')}
            right={roomy ? 168 : 128}
          />
        </div>
      </div>
    </FigureFrame>
  );
}
