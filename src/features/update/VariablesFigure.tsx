import { SegmentedControl } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { denseLayers, parameterCount } from '../../core/network';
import type { TrainingRun } from '../../core/run';
import { initialWeights } from '../../core/weights';
import { useCourseSamples } from '../../store/course/useCourseSamples';
import { countText } from '../../ui/countText';
import { FigureFrame } from '../../ui/FigureFrame';
import { LitPart } from '../../ui/LitPart';
import { BatchStrip } from './BatchStrip';
import { Probabilities } from './ForwardStep';
import { Fates } from './LossStep';
import classes from './VariablesFigure.module.css';
import { workBatch } from './workOut';

/** Spreads that can be tried; the lecture's is the last. */
export const spreads = [0.05, 0.1, 0.2, 0.5, 1] as const;

export interface VariablesFigureProps {
  /** The lecture's run: weights drawn with standard deviation 1. */
  readonly run: TrainingRun;
  readonly spread: number;
  readonly onSpread: (spread: number) => void;
  /** Row of the batch that is looked at. */
  readonly row: number;
  readonly onRow: (row: number) => void;
}

/** The four variables with their shapes, and what fifty digits make of them before any training. */
export function VariablesFigure({ run, spread, onSpread, row, onRow }: VariablesFigureProps) {
  const { t } = useTranslation('by-hand');
  const samples = useSpreadBatch(run, spread);
  const stuck = samples?.filter(({ fate }) => fate === 'stuck').length ?? 0;
  return (
    <FigureFrame
      label={t('variables.label')}
      tools={
        <span className={classes.spread}>
          <span aria-hidden="true">stddev</span>
          <SegmentedControl
            aria-label="stddev"
            withItemsBorders={false}
            value={String(spread)}
            onChange={(value) => onSpread(Number(value))}
            data={spreads.map((value) => ({ value: String(value), label: value === 1 ? '1.0' : String(value) }))}
          />
        </span>
      }
      notes={samples && <Fates samples={samples} />}
      summary={t('variables.summary', { spread, stuck })}
    >
      <Shapes run={run} />
      {samples && (
        <div className={classes.batch}>
          <BatchStrip samples={samples} chosen={row} onChoose={onRow} />
          <Probabilities sample={samples[row]} />
        </div>
      )}
    </FigureFrame>
  );
}

/** The first batch with the run's weights, each times `spread`. */
export function useSpreadBatch(run: TrainingRun, spread: number) {
  const rows = useMemo(() => Array.from({ length: run.batch }, (_, index) => index), [run.batch]);
  const samples = useCourseSamples('train', rows);
  return useMemo(() => {
    if (!samples) return undefined;
    const weights = initialWeights(run).map((tensor) => ({
      ...tensor,
      values: tensor.values.map((value) => value * spread),
    }));
    return workBatch(run, weights, samples, rows).samples;
  }, [run, spread, samples, rows]);
}

/** W1, B1, W2, B2 as blocks with as many numbers as they hold. */
function Shapes({ run }: { readonly run: TrainingRun }) {
  const { t } = useTranslation('by-hand');
  const blocks = denseLayers(run).flatMap(({ inputs, units }, index) => [
    { part: `W${index + 1}`, shape: `${inputs} × ${units}`, count: inputs * units },
    { part: `B${index + 1}`, shape: `${units}`, count: units },
  ]);
  return (
    <div className={classes.shapes}>
      {blocks.map(({ part, shape, count }) => (
        <LitPart key={part} part={part} className={classes.block}>
          <strong>{part}</strong>
          <span>{shape}</span>
          <span className={classes.count}>{countText(count)}</span>
        </LitPart>
      ))}
      <div className={classes.block} data-total="">
        <strong>{t('variables.total')}</strong>
        <span>{blocks.map(({ count }) => countText(count)).join(' + ')}</span>
        <span className={classes.count}>{countText(parameterCount(run))}</span>
      </div>
    </div>
  );
}
