import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrainingRun } from '../../core/run';
import { splitRows } from '../../core/split';
import { useCourse } from '../../store/course/courseContext';
import { CurveChart } from '../../ui/curves/CurveChart';
import type { CurveLine } from '../../ui/curves/CurveLine';
import type { CurveAxis } from '../../ui/curves/CurveSpace';
import type { Counting } from './counting';
import type { FollowedEpoch } from './followEpoch';
import { thinned } from './thinned';

/** MNIST's training file, until the course's digits are there. */
const MNIST_ROWS = 60_000;

const y: CurveAxis = { from: 0, to: 1, ticks: [0, 0.2, 0.4, 0.6, 0.8, 1], text: (tick) => tick.toFixed(1) };

export interface FirstEpochCurveProps {
  readonly epoch: FollowedEpoch | undefined;
  readonly counting: Counting;
  readonly run: TrainingRun;
}

/** Accuracy over the batches of the epoch. */
export function FirstEpochCurve({ epoch, counting, run }: FirstEpochCurveProps) {
  const { t } = useTranslation('fit');
  const rows = useCourse(({ data }) => (data.status === 'ready' ? data.info.trainRows : MNIST_ROWS));
  const batches = epoch?.batches || Math.ceil(splitRows(rows, run.split).train / run.batch);
  const lines = useMemo(() => (epoch ? linesOf(epoch, counting) : []), [epoch, counting]);
  const quarter = batches / 4;
  const x: CurveAxis = {
    from: 0,
    to: batches * 1.015,
    ticks: [0, quarter, 2 * quarter, 3 * quarter, batches],
    text: (tick) => String(Math.round(tick)),
  };
  return <CurveChart x={x} y={y} height={280} xName={t('first.batchAxis')} lines={lines} />;
}

function linesOf({ points, checks, batches, end }: FollowedEpoch, counting: Counting): readonly CurveLine[] {
  const after = end && counting === 'after';
  return [
    { key: 'own', look: 'seed', pigment: 'network', points: thinned(points, 200) },
    {
      key: 'running',
      look: counting === 'running' ? 'median' : 'other',
      points: points
        .filter((_, at) => at % 4 === 3 || at < 40)
        .map(({ batch, running }) => [batch, running.accuracy] as const),
    },
    { key: 'checks', look: 'validation', points: checks.map(({ batch, accuracy }) => [batch, accuracy] as const) },
    ...(after ? [{ key: 'after', look: 'train' as const, points: [[batches, end.train.accuracy] as const] }] : []),
  ];
}
