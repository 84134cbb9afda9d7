import { useTranslation } from 'react-i18next';
import type { Figures } from '../../core/progress';
import type { CurveLine } from '../../ui/curves/CurveLine';
import { LineKey } from '../../ui/curves/LineKey';
import { FigureFrame } from '../../ui/FigureFrame';
import { CountingChoice, type CountingChoiceProps } from './CountingChoice';
import { counted } from './counting';
import { HistoryNumbers } from './HistoryNumbers';
import classes from './TrainHistoryFigure.module.css';
import { TrainHistoryPlot } from './TrainHistoryPlot';
import type { FitView } from './useFit';

export interface TrainHistoryFigureProps extends CountingChoiceProps {
  readonly view: FitView;
}

const metrics = ['accuracy', 'loss'] as const;

/** The two plots that `show_train_history` draws, the slides' run thin and grey behind yours. */
export function TrainHistoryFigure({ view, counting, onCounting }: TrainHistoryFigureProps) {
  const { t } = useTranslation('fit');
  const { records, slides } = view;
  const train = counted(counting, records, view.after);
  const lowest = lowestAt(records.map(({ valLoss }) => valLoss ?? Number.NaN));
  return (
    <FigureFrame
      label={t('plot.label')}
      title={false}
      tools={<CountingChoice counting={counting} onCounting={onCounting} />}
      summary={
        lowest === undefined
          ? t('plot.empty')
          : t('plot.summary', {
              epochs: records.length,
              lowest: lowest + 1,
              accuracy: (records.at(-1)?.valAccuracy ?? Number.NaN).toFixed(4),
            })
      }
      numbers={records.length > 0 && <HistoryNumbers view={view} />}
    >
      <div className={classes.plots}>
        {metrics.map((metric) => (
          <TrainHistoryPlot
            key={metric}
            metric={metric}
            epochs={view.run.epochs}
            lines={linesOf(metric, train, view)}
            lowest={metric === 'loss' && view.status === 'done' ? lowest : undefined}
          />
        ))}
      </div>
      {slides.length > 0 && (
        <p className={classes.keys}>
          <LineKey look="slides" name={t('plot.slidesTrain')} />
          <LineKey look="slidesDotted" name={t('plot.slidesValidation')} />
        </p>
      )}
    </FigureFrame>
  );
}

/** Matplotlib counts a list's places from 0, and so do these lines. */
function linesOf(
  metric: (typeof metrics)[number],
  train: readonly (Figures | undefined)[],
  { records, slides }: FitView,
): readonly CurveLine[] {
  const validation = metric === 'loss' ? ('valLoss' as const) : ('valAccuracy' as const);
  return [
    { key: 'slides', look: 'slides', points: slides.map((row, at) => [at, row[metric]] as const) },
    { key: 'slidesDotted', look: 'slidesDotted', points: slides.map((row, at) => [at, row[validation]] as const) },
    {
      key: 'train',
      look: 'train',
      points: train.flatMap((figures, at) => (figures ? [[at, figures[metric]] as const] : [])),
    },
    {
      key: 'validation',
      look: 'validation',
      points: records.map((row, at) => [at, row[validation] ?? Number.NaN] as const),
    },
  ];
}

/** Place of the smallest of some numbers; undefined where there is none. */
function lowestAt(values: readonly number[]): number | undefined {
  const smallest = Math.min(...values);
  const at = values.indexOf(smallest);
  return at < 0 ? undefined : at;
}
